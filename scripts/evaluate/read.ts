import type { Draft, Profile } from '../../src/core/types.ts';
import { findIn } from '../../src/background/find.ts';
import { judge, type Judgement } from '../../src/background/judge.ts';
import { checks } from '../../src/checks/index.ts';
import type { Model } from '../../src/checks/lib/learnt/model.ts';
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

/** A labelled or plain text as the draft the extension would be given. */
export const draftOf = ({ id, text, site = 'x', kind = '' }: Written): Draft => ({
  id, text, site, dating: site === 'dating', action: 'publish', attachments: [], ...(surfaces[kind] ?? { surface: 'post', audience: 'public' }),
});

/**
 * What the extension itself would say of a draft: its checks, its weighing, its pack; an unknown pack is the general one, as
 * in the extension. `model` takes the place of the shipped one. Only the clock is left out: a busy machine must not change a figure.
 */
export async function verdictOn(written: Written, writer: { readonly profile: Profile; readonly pack: string }, model?: Model): Promise<Judgement> {
  const draft = draftOf(written);
  return judge(draft, await findIn(checks, draft, writer.profile, model, () => 0), packById(writer.pack));
}

/** The words a finding points at. */
export function wordsOf(text: string, target: Judgement['judged'][number]['finding']['target']): string[] {
  return 'attachment' in target ? [] : target.map(({ start, end }) => text.slice(start, end));
}
