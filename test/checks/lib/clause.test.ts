import { describe, expect, it } from 'vitest';
import { sentencesOf, type Sentence } from '../../../src/checks/lib/clause.ts';
import type { Tag } from '../../../src/checks/lib/lexicon.ts';
import { read } from '../../../src/checks/lib/reading.ts';
import { tagger } from '../../../src/checks/lib/tagger.ts';
import { draftOf } from '../fixtures.ts';
import { profile } from '../profile.ts';

const sentences = (text: string): readonly Sentence[] => sentencesOf(read(draftOf(text)), profile);

/** Sentences on one line: `,` what a comma stands before, `"` quoted, `^` written with a capital. */
const shown = (text: string): string => sentences(text)
  .map(({ atoms }) => atoms.map(({ word, comma, quoted, capital }) => `${comma ? ',' : ''}${quoted ? '"' : ''}${capital ? '^' : ''}${word}`).join(' ')).join(' / ');

describe('a draft as its sentences', () => {
  it.each([
    ['One two. Three! Four? Five… six\nseven; eight • nine | ten\u2028eleven', 'one two / three / four / five / six / seven / eight / nine / ten / eleven'],
    ['...well. ', 'well'], ['', ''], ['!?', ''], ['one.two', 'one / two'],
    ['we\'re I\'ve you\'ll they\'d I\'m', 'we are ^i have you will they would ^i am'], ['Can\'t we won\'t, shan’t? isn\'t it couldnae', 'can not we will not ,will not / is not it could not'],
    ['he\'s who\'s there\'s somebody\'s the kid\'s Bob\'s', 'he is who is there is somebody is the kid \'s ^bob \'s'], ['O\'Neill\'s rock ’n’ roll in the \'90s', 'oneills rock n roll in the 90s'],
    ['She said "get out" and “come in” now', 'she said "get "out and "come "in now'], ['an "open quote\nnext line', 'an "open "quote / next line'], ['“one” two ”three “four “five', '"one two three "four "five'], ['a «b» c', 'a "b c'], ['a "b\n"c', 'a "b / "c'],
    ['to Leeds (by bus) – it was late: ok - yes', 'to ^leeds ,by bus ,it was late ,ok ,yes'], ['well-known, I\'m sure', 'well known ,^i am sure'],
    ['Ann Bell came. Ann came. The Bell rang. Ann', '^ann ^bell came / ann came / the ^bell rang / ann'], ['I met PC Dot Marsh, THEN LEFT ABC abc aBC Ny', 'i met ^pc ^dot ^marsh ,then left ^abc abc abc ^ny'],
    ['saw #Ann and @Dot in #TollgateLane 4x4 Éva éva', 'saw ann and dot in tollgatelane 4x4 ^eva eva'],
  ])('%j', (text, words) => {
    expect(shown(text)).toBe(words);
  });

  it('is cut where nobody set a full stop, and not read to the end of a book', () => {
    expect(sentences('one '.repeat(200)).map(({ atoms }) => atoms.length)).toEqual([90, 90, 20]);
    expect(sentences('One. '.repeat(5_000))).toHaveLength(4_000);
  });

  it('is read once for one person, and anew for another', () => {
    const reading = read(draftOf('Cuddy came.'));
    expect(sentencesOf(reading, profile)).toBe(sentencesOf(reading, profile));
    expect(sentencesOf(reading, { ...profile, colleagues: [] })[0]!.marks.has('colleague')).toBe(false);
  });
});

/** What a kind of word names in a draft, sentence by sentence. */
const named = (text: string, tag: Tag): (readonly string[])[] =>
  sentences(text).map(({ marks, span }) => (marks.get(tag) ?? []).map((mark) => text.slice(span(mark).start, span(mark).end)));

describe('what is the person\'s own', () => {
  it.each<[Tag, text: string, found: string[][]]>([
    ['station', 'Nights at Tollgate Lane. Back to #TollgateLane', [['Tollgate Lane'], ['TollgateLane']]], ['unit', 'C section again. response officer', [['C section'], ['response officer']]],
    ['force', 'Leics Police and TVP, not tvp, and Thames Valley Police.', [['Leics Police', 'TVP', 'Thames Valley Police']]], ['colleague', 'Tea. Cuddy and Joy Hask-Venley came. Bye', [[], ['Cuddy', 'Joy Hask-Venley'], []]],
    ['colleague', 'cuddy came. Ditch the car. mark cuddington and Zoë', [[], [], ['mark cuddington', 'Zoë']]],
  ])('%s: %s', (tag, text, found) => {
    expect(named(text, tag)).toEqual(found);
  });

  it('opens a clause at the start, behind a comma and behind "and" and "but"', () => {
    const at = (text: string) => sentences(text)[0]!.marks.get('open')?.map(({ from, to }) => [from, to]);
    expect(at('Took him in, went home and slept but not well, and again')).toEqual([0, 3, 6, 8, 10].map((from) => [from, from]));
    expect(at('xyzzy, plugh and plover')).toBeUndefined();
  });

  it('leads an empty mark to the word that stands there', () => {
    const [sentence] = sentences('We met Ann.');
    expect([[1, 1], [0, 3], [2, 2], [2, 9]].map(([from, to]) => sentence!.span({ from: from!, to: to! }))).toEqual([[3, 6], [0, 10], [7, 10], [7, 10]].map(([start, end]) => ({ start, end })));
  });
});

describe('words of kinds', () => {
  const atomsOf = (text: string) => text.split(' ').map((word) => ({ word: word.toLowerCase(), capital: /^\p{Lu}/u.test(word), quoted: false, comma: false, start: 0, end: 0 }));
  const tags = tagger({ arrest: 'arrest/arrested him/her, nick,nicked', count: '# day/days', name: 'pc ^', any: 'a * b', late: 'on /the lates', doubled: 'nick, nick/nicked', none: '', wild: '^ ^,* end' });
  const seen = (text: string) => [...tags(atomsOf(text))].flatMap(([tag, marks]) => marks.map(({ from, to }) => `${tag} ${from}-${to}`)).sort();

  it.each<[text: string, found: string[]]>([
    ['they arrested her', ['arrest 1-3']], ['arrest', []], ['nicked', ['arrest 0-1', 'doubled 0-1']], ['nick him', ['arrest 0-1', 'doubled 0-1']], ['on lates on the lates', ['late 0-2', 'late 2-5']],
    ['two days', ['count 0-2']], ['12 days', ['count 0-2']], ['12th day', ['count 0-2']], ['12345 days', []], ['12x days', []], ['x12 days', []], ['couple days half day hundred days', ['count 0-2', 'count 2-4', 'count 4-6']], ['9pm day 0 days', ['count 0-2', 'count 2-4']],
    ['pc Bell pc bell', ['name 0-2']], ['a big b', ['any 0-3']], ['a b', []], ['Ann Bell Coe', ['wild 0-2', 'wild 1-3']], ['the end', ['wild 0-2']], ['end', []], ['', []],
  ])('"%s": %j', (text, found) => {
    expect(seen(text)).toEqual(found);
    expect(seen(text), 'the second time as the first').toEqual(found);
  });
});
