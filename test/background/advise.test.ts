import { describe, expect, it, vi } from 'vitest';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { checks } from '../../src/checks/index.ts';
import type { Check, Draft } from '../../src/core/types.ts';
import { CIRCUMSTANCES, PLAIN } from '../../src/core/context.ts';
import { packById } from '../../src/policy/index.ts';
import { readPack, type PolicyPack } from '../../src/policy/schema.ts';
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

it.each([['image/jpeg', 'Photo'], ['video/mp4', 'Video']])('calls a file of the kind %s a %s, and says the rest of both in one way', async (mime, called) => {
  const facts = { removable: true, place: { latitude: 52.6951, longitude: -1.0725, town: 'Wexcombe', distanceKm: 1 } };
  const { advice } = await advise({ ...draft, text: '', attachments: [{ id: 'a', name: 'a', mime, size: 1, facts }, { id: 'b', name: 'b', mime: 'video/mp4', size: 1, facts: { removable: true, hidden: [{ kind: 'owner' }] } }] }, profile, packById('durham'), PLAIN);
  expect(advice.map(({ text }) => text)).toEqual([`${called} shows it was taken near $PLACE$`, 'File has a name inside']);
  expect(advice[0]?.why).toMatch(new RegExp(`his ${called.toLowerCase()}\\b.* leave the ${called.toLowerCase()} out\\.$`, 'u'));
});

it('says nothing of time and account where nothing was ticked', async () => {
  expect(await advise({ ...draft, text: 'Lovely walk.' }, profile, packById('durham'), PLAIN)).toMatchObject({ level: 'clear', advice: [] });
});

it.each([
  ['case_or_suspect', 'Two of ours beat up a lad in custody last night, I want to report it, who do I go to?'],
  ['operation_tactics', 'We raid the flats on Elm Road at dawn. My sergeant fiddles the sheets. Thinking of going to PSD about him.'],
])('shows the protected ways to report a wrong before what is red: %s', async (red, text) => {
  const { level, advice: [first, ...others] } = await advise({ ...draft, text }, profile, packById('durham'), PLAIN);
  expect(level).toBe('look');
  expect(first?.finding.message).toMatch(/_protected$/u);
  expect(first?.routes[0]).toContain('you can challenge or report it');
  expect(others.filter((one) => one.level === 'look').map(({ finding }) => finding.message)).toContain(red);
});

it.each([
  "I'm going to whistleblow. My inspector hit a detainee.",
  'Time to speak up about what happens on our shift.',
  'Who do I tell when my skipper is taking cash off dealers?',
  "I'm going to the IOPC about what my inspector did to that prisoner.",
])('knows that a wrong is to be reported, and never calls it a mere complaint: %s', async (text) => {
  const { advice } = await advise({ ...draft, text }, profile, packById('durham'), PLAIN);
  expect(advice[0]?.finding.message).toMatch(/_protected$/u);
  expect(advice.map(({ finding }) => finding.message)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:guess_)?(?:grievance|derogatory)(?!.*_protected)/u)]));
});

it.each(["I'm going to come round and smash your head in.", 'I know where you live mate, be careful.', 'Your kids go to the same school as mine, so do think on.'])('asks about a threat: %s', async (text) => {
  expect(await advise({ ...draft, text }, profile, packById('durham'), PLAIN)).toMatchObject({ level: 'look' });
});

describe('the words of a force\'s own pack', () => {
  const base = packById('durham');
  const listing = (check: string, literals: readonly string[]) => readPack({ ...base, id: 'own', rules: base.rules.map((rule) => (rule.check === check ? { ...rule, literals } : rule)) });
  const { pack } = listing('operation-tactics', ['Blue Wicket', 'c++ (old)']) as { pack: PolicyPack };
  const said = async (text: string, wanted?: readonly Check[]) =>
    (await advise({ ...draft, text }, profile, pack, PLAIN, [], wanted)).advice.map(({ finding: { check, message, target }, level, text: headline }) => [check, message, target, level, headline]);

  it('are found where they stand, weigh what the rule weighs, and say whose they are', async () => {
    expect(await said('Tea first, then blue-wicket at six.')).toEqual([['operation-tactics', 'listed', [{ start: 16, end: 27 }], 'look', shown['finding_listed']?.message]]);
    expect(await said('Tea at the blue hut, a wicket at six.')).toEqual([]);
  });

  it('are no patterns', async () => {
    expect(await said('I got a ccc old mark.')).toEqual([]);
  });

  it('are left alone with a check that the person switched off', async () => {
    expect(await said('Then Blue Wicket at six.', checks.filter(({ meta }) => meta.id !== 'operation-tactics'))).toEqual([]);
  });

  it.each([[['ab']], [['x'.repeat(61)]], [['1234']], [['see a.police.uk/x']], [['Blue\u200bWicket']], ['Blue Wicket'], [[7]], [Array.from({ length: 201 }, () => 'Blue Wicket')]])('are refused where they are no words to show: %j', (literals) => {
    expect(listing('operation-tactics', literals as string[])).toMatchObject({ issues: [{ path: expect.arrayContaining(['literals']) }] });
  });
});
