import type { Draft, Profile } from '../../src/core/types.ts';
import { judge, type Judgement } from '../../src/background/judge.ts';
import { runChecks } from '../../src/background/run-checks.ts';
import { checks } from '../../src/checks/index.ts';
import { packById } from '../../src/policy/index.ts';

/** A labelled draft's `kind` as the surface and audience it stands for; anything else is a public post. */
const surfaces: Readonly<Record<string, Pick<Draft, 'surface' | 'audience'>>> = {
  post: { surface: 'post', audience: 'public' },
  comment: { surface: 'comment', audience: 'public' },
  reply: { surface: 'reply', audience: 'public' },
  caption: { surface: 'caption', audience: 'public' },
  bio: { surface: 'bio', audience: 'public' },
  dm: { surface: 'message', audience: 'direct' },
};

export interface Written {
  readonly id: string;
  readonly text: string;
  readonly site?: string;
  readonly kind?: string;
}

const draftOf = ({ id, text, site = 'x', kind = '' }: Written): Draft => ({
  id, text, site, dating: site === 'dating', action: 'publish', attachments: [], ...(surfaces[kind] ?? { surface: 'post', audience: 'public' }),
});

/**
 * What the extension itself would say of a draft: its checks, its weighing, its pack; an unknown pack is the general one, as
 * in the extension. Only the clock is left out: a busy machine must not change a figure.
 */
export async function verdictOn(written: Written, writer: { readonly profile: Profile; readonly pack: string }): Promise<Judgement> {
  const draft = draftOf(written);
  return judge(draft, await runChecks(checks, draft, { profile: writer.profile }, () => 0), packById(writer.pack));
}

/** The words a finding points at. */
export function wordsOf(text: string, target: Judgement['judged'][number]['finding']['target']): string[] {
  return 'attachment' in target ? [] : target.map(({ start, end }) => text.slice(start, end));
}
