import * as v from 'valibot';
import { describe, expect, it, test, vi } from 'vitest';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { judge } from '../../src/background/judge.ts';
import { runChecks } from '../../src/background/run-checks.ts';
import { checks } from '../../src/checks/index.ts';
import { isRehearsal } from '../../src/core/site.ts';
import type { Draft } from '../../src/core/types.ts';
import { step, STEPS } from '../../src/pages/training/lesson/steps.ts';
import { exifTime } from '../../src/pages/training/pictures/draw.ts';
import { AUDIENCES, CLASSES, DEEDS, DRAWINGS, words } from '../../src/pages/training/schema.ts';
import { mockSites } from '../../src/pages/training/sites.ts';
import { packs } from '../../src/policy/index.ts';
import { emptyProfile } from '../../src/storage/profile-schema.ts';

vi.mock('../../src/messaging/words.ts', () => ({ words: (key: string) => key }));
const { quizIn } = await import('../../src/pages/training/quiz/questions.ts');

describe('the steps of a case', () => {
  it('go on and back one by one, and stop at both ends', () => {
    expect(STEPS.map((one) => step(one, 1))).toEqual([...STEPS.slice(1), 'guidance']);
    expect(STEPS.map((one) => step(one, -1))).toEqual(['setup', ...STEPS.slice(0, -1)]);
  });
});

describe('the mock sites', () => {
  it('need no permission, and nothing said on them is remembered', () => {
    expect(mockSites.flatMap(({ hosts }) => hosts)).toEqual([]);
    expect(mockSites.filter(({ id }) => !isRehearsal(id))).toEqual([]);
  });
});

test('every name that a case can carry has its words', () => {
  const key = (start: string) => (name: string) => `training_${start}_${name.replaceAll('-', '_')}`;
  const keys = [
    ...CLASSES.map(key('class')), ...DEEDS.map(key('go')), ...DEEDS.filter((deed) => deed !== 'like').map(key('box')), ...DRAWINGS.map(key('drawing')),
    ...STEPS.map(key('step')), ...AUDIENCES.map((audience) => `prompt_audience_${audience}`),
  ];
  expect(keys.filter((one) => !(one in messages))).toEqual([]);
});

describe('shown words', () => {
  const taken = (text: string) => v.is(words(40), text);
  const england = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}';

  it.each([
    ['a police officer', '\u{1F46E}\u200D\u2640\uFE0F'], ['one with a tone of skin', '\u{1F46E}\u{1F3FD}\u200D\u2642\uFE0F'],
    ['a family', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'], ['the rainbow', '\u{1F3F3}\uFE0F\u200D\u{1F308}'], ['England', england], ['a heart', '\u2764\uFE0F'],
  ])('may hold the picture of %s', (_, picture) => {
    expect(taken(`Well done ${picture} tonight`)).toBe(true);
  });

  it.each([
    ['a joiner in a word', 'ser\u200Dgeant'], ['a joiner behind a picture', '\u{1F46E}\u200D tonight'], ['a joiner before one', 'a\u200D\u{1F46E}'],
    ['two joiners', '\u{1F46E}\u200D\u200D\u2640'], ['a space of no width', 'ser\u200Bgeant'], ['a turn of direction', '\u202Etnaegres'],
    ['a turn inside a picture', '\u{1F46E}\u200D\u2067\u2640'], ['letters behind no flag', england.slice(2)], ['more letters than a flag has', `${england}\u{E0061}`],
  ])('may not hold %s', (_, text) => {
    expect(taken(text)).toBe(false);
  });
});

test('a picture carries its time as a camera writes it', () => {
  expect(exifTime('2026-06-13T23:48:00')).toBe('2026:06:13 23:48:00');
});

describe('the quiz', () => {
  const { questions, fix } = quizIn('cy'); // nobody has translated it: English

  it('has ten things to do, and the answer is not always in one place', () => {
    expect(questions).toHaveLength(9);
    expect(new Set(questions.map(({ options }) => options.findIndex(({ right }) => right))).size).toBe(3);
  });

  it.each([...packs.values()].map((pack) => [pack.title, pack] as const))('ends with words to change, and shows a way, by the rules of %s', async (_, pack) => {
    const levelOf = async (text: string) => {
      const draft: Draft = { id: 'd', site: fix.site, surface: 'post', action: 'publish', audience: 'public', text, attachments: [] };
      return judge(draft, await runChecks(checks, draft, { profile: emptyProfile }, () => 0), pack).level;
    };
    expect(await levelOf(fix.draft)).toBe('pause');
    expect(await levelOf(fix.model)).toBe('clear');
  });
});
