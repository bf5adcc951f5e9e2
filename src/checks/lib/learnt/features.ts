import type { Draft, Profile, Span } from '../../../core/types.ts';
import { sentencesOf, type Sentence } from '../clause.ts';
import { hashOn, SEED } from '../fnv.ts';
import { groupAt, mayNameGroup } from '../groups.ts';
import type { Tag } from '../lexicon.ts';
import { offenceText } from '../offence.ts';
import { overlaps } from '../finding.ts';
import { read } from '../reading.ts';
import type { Mark } from '../tagger.ts';

/**
 * What the learnt part sees of a draft: its words, how they begin, pairs of neighbours, their kinds, and which kind follows which. Names of the person's own
 * colleagues, force and stations are only kinds, and so is any group of people: it can't tell one identity from another.
 */
export interface Passage {
  /** Feature -> where it stands. A feature counts once, however often it stands there. */
  readonly features: ReadonlyMap<number, readonly Span[]>;
  readonly sentences: readonly Span[];
}

/** A passage is about as long as one post, so that a long draft is judged by its worst part and not by its length. */
const WORDS = 130;
/** How many of the kinds that follow are paired with a kind, and how far off they may stand. */
const FOLLOWERS = 12;
const GAP = 4;
/** More passages than this and a text is a book. */
const MOST = 40;

/** So much of a longer word is a feature too: who has read "overdoses" knows something of "overdosing". */
const STEM = 5;

/** A feature as the number it is kept by. Two of 24,000 meet by chance once in fifteen models. */
export const featureKey = (name: string): number => hashOn(SEED, name) >>> 0;

/** Kinds are few and pairs of kinds many: each key is worked out once. */
const pairs = new Map<string, Map<string, number>>();
function pairKey(kind: string, next: string): number {
  const after = pairs.get(kind) ?? new Map<string, number>();
  pairs.set(kind, after);
  const key = after.get(next) ?? featureKey(next === '' ? `k ${kind}` : `p ${kind} ${next}`);
  after.set(next, key);
  return key;
}

type Add = (feature: string | number, span: Span) => void;

/** The passages of a draft, in order. */
export function* passagesOf(draft: Draft, profile: Profile): Generator<Passage> {
  let group: Sentence[] = [];
  let words = 0;
  let count = 0;
  for (const sentence of sentencesOf(read(draft), profile)) {
    if (group.length > 0 && words + sentence.atoms.length > WORDS) {
      yield passage(group, draft);
      if ((count += 1) === MOST) return;
      [group, words] = [[], 0];
    }
    group.push(sentence);
    words += sentence.atoms.length;
  }
  if (group.length > 0) yield passage(group, draft);
}

const PICTURE = /\p{Extended_Pictographic}/gu;

function passage(sentences: readonly Sentence[], draft: Draft): Passage {
  const features = new Map<number, Span[]>();
  const add: Add = (feature, span) => {
    const key = typeof feature === 'number' ? feature : featureKey(feature);
    const spans = features.get(key);
    if (spans) spans.push(span);
    else features.set(key, [span]);
  };
  const spans = sentences.map((sentence) => sentence.span({ from: 0, to: sentence.atoms.length }));
  for (const sentence of sentences) addSentence(sentence, add);
  const whole = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  const { classed, offences } = offenceText(draft);
  for (const { grade, start, end } of offences) {
    const span = classed.span(start, end);
    if (overlaps(span, whole)) add(`o ${grade}`, span);
  }
  for (const { 0: picture, index } of draft.text.slice(whole.start, whole.end + 20).matchAll(PICTURE)) {
    add(`e ${picture}`, { start: whole.start + index, end: whole.start + index + picture.length });
  }
  return { features, sentences: spans };
}

/** Kinds that are a person's own words: the word itself is not looked at. */
const OWN: readonly Tag[] = ['colleague', 'force', 'station', 'unit'];

/** Where a sentence begins and ends. */
const EDGE = '.';

function addSentence(sentence: Sentence, add: Add): void {
  const groups = groupsIn(sentence);
  for (const group of groups) add(`g ${group.symbol}`, sentence.span(group));
  addWords(sentence, groups, add);
  addKinds(sentence, groups, add);
}

/** A group of people in a sentence, by its symbol alone. */
type Group = Mark & { readonly symbol: string };

function addWords(sentence: Sentence, groups: readonly Group[], add: Add): void {
  const { atoms, marks } = sentence;
  /** What stands for a word that is not looked at: its kind, and nothing for the rest of a name of more than one. */
  const hidden: (string | undefined)[] = [];
  const hide = ({ from, to }: Mark, kind: string): void => {
    for (let at = from; at < to; at += 1) hidden[at] = at === from ? kind : '';
  };
  for (const tag of OWN) for (const mark of marks.get(tag) ?? []) hide(mark, tag);
  for (const group of groups) hide(group, group.symbol);
  let [last, from] = [EDGE, 0];
  for (const [at, { word, capital }] of atoms.entries()) {
    const kind = hidden[at];
    if (kind === '') continue;
    const number = /^\d/u.test(word);
    // Whether "a" or "an" comes first hangs on the name of a group.
    const plain = kind === undefined ? number ? '#' : word === 'an' ? 'a' : word : `<${kind}>`;
    add(`b ${last} ${plain}`, sentence.span({ from, to: at + 1 }));
    [last, from] = [plain, at];
    if (kind !== undefined) continue;
    const span = sentence.span({ from: at, to: at + 1 });
    add(number ? 'w #' : `${capital ? 'c' : 'w'} ${word}`, span);
    if (word.length > STEM) add(`s ${word.slice(0, STEM)}`, span);
  }
  if (atoms.length > 0) add(`b ${last} ${EDGE}`, sentence.span({ from, to: atoms.length }));
}

/** The kinds of word, and which of them follow one another. */
function addKinds(sentence: Sentence, groups: readonly Group[], add: Add): void {
  const kinds: (Mark & { readonly tag: string })[] = groups.filter(({ symbol }) => symbol !== 'A').map(({ from, to }) => ({ from, to, tag: 'person' }));
  for (const [tag, places] of sentence.marks) {
    if (tag === 'open') continue;
    for (const { from, to } of places) if (!groups.some((group) => group.from <= from && to <= group.to)) kinds.push({ from, to, tag });
  }
  kinds.sort((a, b) => a.from - b.from || a.to - b.to || (a.tag < b.tag ? -1 : 1));
  for (const [at, kind] of kinds.entries()) {
    add(pairKey(kind.tag, ''), sentence.span(kind));
    for (let after = at + 1; after < kinds.length && after <= at + FOLLOWERS; after += 1) {
      const next = kinds[after]!;
      if (next.from >= kind.to && next.from <= kind.to + GAP) add(pairKey(kind.tag, next.tag), sentence.span({ from: kind.from, to: next.to }));
    }
  }
}

function groupsIn({ atoms }: Sentence): Group[] {
  const words = atoms.map(({ word }) => word);
  const found: Group[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const group = mayNameGroup(words[at] ?? '') ? groupAt(words, at, (index) => index === 0 || atoms[index]?.capital === true) : undefined;
    if (!group) continue;
    found.push({ from: at, to: at + group.words, symbol: group.symbol });
    at += group.words - 1;
  }
  return found;
}
