import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/checks/lib/clause.ts';
import { notDuty } from '../../../src/checks/lib/guards.ts';
import { read } from '../../../src/checks/lib/reading.ts';
import { draftOf } from '../fixtures.ts';
import { profile } from '../profile.ts';

/** A letter for each sentence: "n" no police work, "d" it may be. */
function told(text: string): string {
  const sentences = sentencesOf(read(draftOf(text)), profile);
  const not = notDuty(sentences);
  return sentences.map((sentence, index) => (not(sentence, index) ? 'n' : 'd')).join('');
}

describe('what borrows the words of police work', () => {
  it.each<[why: string, cases: Record<string, string>]>([
    ['is told from work', { 'We nicked a lad.': 'd', 'We nicked a lad. Tea now.': 'dd' }],
    ['is what is long ago, anywhere in a draft', { 'We nicked a lad. Tea. Bed. Up. The Victorian cells were cold.': 'nnnnn' }],
    ['is a film, in all of a short draft and in its own sentence of a longer one', { 'Tea. That film. We nicked a lad.': 'nnn', 'Tea. That film. We nicked a lad. Bed.': 'dndd' }],
    ['is a word in the street', { 'Stopped a lad to tell him his bag was open.': 'n', 'Stopped a lad and arrested him to tell him his bag was open.': 'd', 'Stopped a burglar to say hello.': 'd', 'A lad came to say hello.': 'd' }],
    ['is news passed on, but for a person’s own', { 'The BBC says a lad was nicked. Good.': 'nn', 'The BBC says we nicked a lad. Good.': 'dd', 'The BBC came. Nicked a lad.': 'dd' }],
    ['is no news that a person has', { 'News: a lad was nicked.': 'n', 'Good news, a lad was nicked.': 'd', 'Big news, a lad was nicked.': 'd', 'The BBC said: good lad nicked.': 'n' }],
    ['is the bad luck of one of the public, and what stands beside it', { 'My car was stolen. They nicked a lad.': 'nn', 'My car was stolen. Tea. Bed. They nicked a lad.': 'nnnd' }],
  ])('%s', (_, cases) => {
    expect(Object.fromEntries(Object.keys(cases).map((text) => [text, told(text)]))).toEqual(cases);
  });
});
