import { expect, it, vi } from 'vitest';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import type { Draft } from '../../src/core/types.ts';
import { CIRCUMSTANCES, PLAIN } from '../../src/core/context.ts';
import { packById } from '../../src/policy/index.ts';
import { profile } from '../checks/profile.ts';

const shown: Readonly<Record<string, { readonly message: string }>> = messages;
vi.mock('../../src/messaging/words.ts', () => ({ words: (key: string) => shown[key]?.message ?? '' }));
// A busy machine must not run out the checks' time: that has tests of its own.
vi.spyOn(performance, 'now').mockReturnValue(0);
const { advise } = await import('../../src/background/advise.ts');

const draft: Draft = { id: 'd', site: 'practice', surface: 'post', action: 'publish', audience: 'public', text: 'Lovely walk. Ring me on 07700 900123.', attachments: [] };

it('puts the lines on time and account last, as notes with words of their own', async () => {
  const { level, advice } = await advise(draft, profile, packById('durham'), { ...PLAIN, circumstances: CIRCUMSTANCES });
  expect(level).toBe('pause');
  expect(advice.map(({ finding: { check }, level: one }) => [check, one])).toEqual([['phone', 'pause'], ...CIRCUMSTANCES.map((when) => [when, 'note'])]);
  for (const { text, why, clause } of advice) for (const words of [text, why, clause.text]) expect(words).not.toBe('');
  for (const when of CIRCUMSTANCES) expect(shown, 'the popup names it').toHaveProperty(`skip_what_${when.replaceAll('-', '_')}`);
});

it('shows the guidance itself where an official account posts', async () => {
  const { advice } = await advise({ ...draft, text: 'Lovely walk.' }, profile, packById('durham'), { ...PLAIN, circumstances: ['official-account'] });
  expect(advice.map(({ why }) => why)).toEqual([expect.stringContaining('sees every post of the force as official')]);
});

it('says nothing of time and account where nothing was ticked', async () => {
  expect(await advise({ ...draft, text: 'Lovely walk.' }, profile, packById('durham'), PLAIN)).toMatchObject({ level: 'clear', advice: [] });
});

it.each(["I'm going to come round and smash your head in.", 'I know where you live mate, be careful.', 'Your kids go to the same school as mine, so do think on.'])('asks about a threat: %s', async (text) => {
  expect(await advise({ ...draft, text }, profile, packById('durham'), PLAIN)).toMatchObject({ level: 'look' });
});
