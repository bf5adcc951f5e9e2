import { describe, expect, it } from 'vitest';
import { featureKey, passagesOf, type Passage } from '../../../src/checks/lib/learnt/features.ts';
import { draftOf } from '../fixtures.ts';
import { profile } from '../profile.ts';

const passages = (text: string): Passage[] => [...passagesOf(draftOf(text), profile)];
const places = (text: string, name: string): string[] | undefined => passages(text)[0]?.features.get(featureKey(name))?.map(({ start, end }) => text.slice(start, end));

describe('what the learnt part sees of a draft, and where', () => {
  const duty = 'Nicked a lad with Joy Hask-Venley at 3am, an Idiot 👮';

  it.each<[text: string, features: Record<string, string[] | undefined>]>([
    [duty, { 'w nicked': ['Nicked'], 's nicke': ['Nicked'], 'w with': ['with'], 's with': undefined, 'w boy': ['lad'], 'c idiot': ['Idiot'], 'w idiot': undefined, 's idiot': undefined }],
    [duty, { 'w #': ['3am'], 'w 3am': undefined, 'w an': ['an'], 'e 👮': ['👮'], 'g G': undefined }],
    [duty, { 'b . nicked': ['Nicked'], 'b nicked a': ['Nicked a'], 'b with <colleague>': ['with Joy'], 'b <colleague> at': ['Joy Hask-Venley at'], 'b at #': ['at 3am'], 'b # a': ['3am, an'], 'b a idiot': ['an Idiot'], 'b idiot .': ['Idiot'] }],
    [duty, { 'w joy': undefined, 'c joy': undefined, 'c hask': undefined, 's hask': undefined, 'c venley': undefined, 's venle': undefined }],
    [duty, { 'k person': ['lad'], 'k colleague': ['Joy Hask-Venley'], 'k open': undefined, 'p person colleague': ['lad with Joy Hask-Venley'], 'p colleague person': undefined, 'p article person': ['a lad'], 'p colleague insult': ['Joy Hask-Venley at 3am, an Idiot'], 'p nick insult': undefined, 'o strong': undefined }],
    ['Met a lad. Met a lad', { 'w boy': ['lad', 'lad'], 'b . met': ['Met', 'Met'], 'b boy .': ['lad', 'lad'], 'b boy met': undefined }],
    ['Leics Police at Tollgate Lane, C section', { 'b . <force>': ['Leics'], 'b <force> at': ['Leics Police at'], 'b at <station>': ['at Tollgate'], 'b <station> <unit>': ['Tollgate Lane, C'], 'b <unit> .': ['C section'], 'w tollgate': undefined, 'c tollgate': undefined }],
    ['Some Muslims met a Pole.', { 'g G': ['Muslims'], 'g O': ['Pole'], 'b some <G>': ['Some Muslims'], 'b <G> met': ['Muslims met'], 'b a <O>': ['a Pole'], 'b <O> .': ['Pole'], 'c muslims': undefined, 's musli': undefined, 'c pole': undefined, 'k person': ['Muslims', 'Pole'] }],
    ['The Polish lads and a Polish pub', { 'g G': ['Polish lads'], 'g A': ['Polish'], 'b the <G>': ['The Polish'], 'b <G> and': ['Polish lads and'], 'k person': ['Polish lads'], 'w boys': undefined }],
    ['An angry wanker 😂😂', { 'e 😂': ['😂', '😂'], 'w wanker': ['wanker'], 'b . a': ['An'] }],
    ['Met R2D2 here', { 'w r2d2': ['R2D2'], 'w #': undefined }],
    ['Danes here, no danes', { 'g G': ['Danes'], 'w danes': ['danes'], 'b . <G>': ['Danes'], 'b no danes': ['no danes'] }],
    ['Bell met Ann Bell', { 'w bell': ['Bell'], 'c ann': ['Ann'], 'c bell': ['Bell'] }],
  ])('"%s" %#', (text, features) => {
    expect(Object.fromEntries(Object.keys(features).map((name) => [name, places(text, name)]))).toEqual(features);
  });

  it('pairs a kind with what follows within four words, and no further', () => {
    const pair = (words: string) => places(`A lad ${words} an idiot`, 'p person insult');
    expect(pair('xyzzy plugh plover')).toEqual(['lad xyzzy plugh plover an idiot']);
    expect(pair('xyzzy plugh plover frotz')).toBeUndefined();
  });

  it('reads a rough word by how rough it is, in its own passage', () => {
    const rough = (text: string) => passages(text).map(({ features }) => [...'FXNTBMS'].filter((grade) => features.has(featureKey(`o ${grade}`))).join(''));
    expect(rough('What a wanker.')).toEqual(['X']);
    expect(rough('What a day.')).toEqual(['']);
    expect(rough(`What a wanker. ${'The bread is in the oven. '.repeat(30)}`)).toEqual(['X', '']);
    expect(rough(`${'The bread is in the oven. '.repeat(30)} What a wanker.`)).toEqual(['', 'X']);
  });
});

describe('a passage', () => {
  const ten = 'The bread is in the oven until half past ten. ';

  it.each([[0, []], [1, [1]], [13, [13]], [14, [13, 1]], [27, [13, 13, 1]]] as const)('of %i sentences of ten words', (count, lengths) => {
    expect(passages(ten.repeat(count)).map(({ sentences }) => sentences.length)).toEqual(lengths);
  });

  it('knows where its sentences stand', () => {
    expect(passages('Tea now. Then bed!')[0]!.sentences).toEqual([{ start: 0, end: 7 }, { start: 9, end: 17 }]);
  });

  it('holds a sentence longer than a passage whole', () => {
    expect(passages(`Tea. ${'one '.repeat(170)}`).map(({ sentences }) => sentences.length)).toEqual([2, 1]);
  });
});

describe('the features of a passage', () => {
  const keys = (text: string, listed = profile): number[] => [...passagesOf(draftOf(text), listed)].flatMap(({ features }) => [...features.keys()]).sort();

  it('never says which group of people is named', () => {
    const first = keys('Sat beside some Muslims today.');
    for (const group of ['Jews', 'Poles', 'lesbians', 'disabled people', 'pensioners', 'trans women']) expect(keys(`Sat beside some ${group} today.`), group).toEqual(first);
  });

  it('knows a longer word by how it begins as well', () => {
    const stem = featureKey('s overd');
    for (const word of ['overdosed', 'overdoses', 'overdosing']) expect(keys(`They ${word}.`), word).toContain(stem);
    expect(keys('It is over.')).not.toContain(featureKey('s over'));
  });

  it('knows which word follows which', () => {
    expect(keys('Sat beside us.')).toEqual(expect.arrayContaining([featureKey('b sat beside'), featureKey('b us .')]));
  });

  it("never says which of the person's own names is named", () => {
    const [one, other] = profile.colleagues;
    expect(keys(`Lunch with ${one?.name}.`)).toEqual(keys(`Lunch with ${other?.name}.`));
  });

  it('is as long as a post, so that length itself says nothing', () => {
    expect([...passagesOf(draftOf('The bread is in the oven. '.repeat(100)), profile)].length).toBeGreaterThan(3);
    expect([...passagesOf(draftOf('The bread is in the oven. '.repeat(9_000)), profile)]).toHaveLength(40);
  });
});
