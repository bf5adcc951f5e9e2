import type { Sentence } from './clause.ts';
import type { Mark } from './tagger.ts';
import type { Hit } from './finding.ts';
import type { Tag } from './lexicon.ts';
import { once } from './once.ts';

/** Who does what to whom: kinds of word in order, with what must or must not stand around them. */
export interface Frame {
  readonly sure: number;
  readonly steps: readonly { readonly tags: readonly Tag[]; readonly gap: number }[];
  /** In the same sentence: one of each. */
  readonly all: readonly (readonly Tag[])[];
  /** In this sentence or those to either side: one of each. */
  readonly near: readonly (readonly Tag[])[];
  /** Not in the same sentence. */
  readonly none: readonly Tag[];
}

/** How many sentences to either side still speak of the same thing. */
const NEAR = 2;
/** How many words may stand between two kinds where a frame does not say. */
const GAP = 3;

/**
 * Reads a table of frames, one a line: `0.8 self 2 nick 5 person|accused & past @ setting ! joke`. The first number is
 * the confidence; a number between two kinds is how many words may stand between; `&` asks for a kind in the same
 * sentence, `@` near it, `!` forbids it in the same sentence.
 */
export function framesOf(table: string): Frame[] {
  return table.split('\n').map((line) => line.trim()).filter(Boolean).map(frameOf);
}

function frameOf(line: string): Frame {
  const [sure, ...words] = line.split(' ');
  const sides: Record<'' | '&' | '@' | '!', Tag[][]> = { '': [], '&': [], '@': [], '!': [] };
  const gaps: number[] = [0];
  let side: keyof typeof sides = '';
  for (const word of words) {
    if (word === '&' || word === '@' || word === '!') side = word;
    else if (/^\d+$/u.test(word)) gaps[sides[''].length] = Number(word);
    else sides[side].push(word.split('|') as Tag[]);
  }
  const steps = sides[''].map((tags, index) => ({ tags, gap: gaps[index] ?? GAP }));
  return { sure: Number(sure), steps, all: sides['&'], near: sides['@'], none: sides['!'].flat() };
}

/**
 * The surest place in each sentence where a frame fits. Nothing in quotation marks fits, and nothing that is said as unreal
 * ("I would arrest him").
 */
export function* fitting(sentences: readonly Sentence[], frames: readonly Frame[], skip: (sentence: Sentence, index: number) => boolean): Generator<Hit> {
  for (const [index, places] of openingIn(sentences, frames)) {
    const sentence = sentences[index]!;
    let best: Hit | undefined;
    // In the order of the table: of frames as sure as one another, the first counts. One may open in two ways, and is tried twice.
    for (const place of places.sort((a, b) => a - b)) {
      const frame = frames[place]!;
      if (best && best.confidence >= frame.sure) continue;
      if (!stands(sentences, index, frame)) continue;
      const found = placeOf(sentence, frame);
      if (found) best = { ...sentence.span(found), confidence: frame.sure };
    }
    if (best && !skip(sentence, index)) yield best;
  }
}

const NONE: readonly number[] = [];

/** The sentences in which frames may begin, in order, and the places of those frames in the table. */
function openingIn(sentences: readonly Sentence[], frames: readonly Frame[]): [index: number, places: number[]][] {
  const having = byTag(sentences);
  const found = new Map<number, number[]>();
  for (const [tag, places] of byOpening(frames)) for (const index of having.get(tag) ?? NONE) found.set(index, [...found.get(index) ?? NONE, ...places]);
  return [...found].sort(([a], [b]) => a - b);
}

/** Kind of word -> the sentences that have one. */
const byTag = once((sentences: readonly Sentence[]): ReadonlyMap<Tag, readonly number[]> => {
  const having = new Map<Tag, number[]>();
  for (const [index, { marks }] of sentences.entries()) {
    for (const tag of marks.keys()) {
      const others = having.get(tag);
      if (others) others.push(index);
      else having.set(tag, [index]);
    }
  }
  return having;
});

/** Kind of word -> the places in the table of the frames that may begin with it. */
const byOpening = once((frames: readonly Frame[]): ReadonlyMap<Tag, readonly number[]> => {
  const places = new Map<Tag, number[]>();
  for (const [place, { steps }] of frames.entries()) {
    for (const tag of steps[0]?.tags ?? []) places.set(tag, [...places.get(tag) ?? [], place]);
  }
  return places;
});

/** Whether a sentence has a word of any of these kinds. */
export const hasOne = (sentence: Sentence, tags: readonly Tag[]): boolean => tags.some((tag) => sentence.marks.has(tag));

/** A sentence and those to either side that still speak of the same thing. */
export const nearby = (sentences: readonly Sentence[], index: number): readonly Sentence[] => sentences.slice(Math.max(0, index - NEAR), index + NEAR + 1);

function stands(sentences: readonly Sentence[], index: number, { steps, all, near, none }: Frame): boolean {
  const sentence = sentences[index] as Sentence;
  if (!steps.every(({ tags }) => hasOne(sentence, tags)) || !all.every((tags) => hasOne(sentence, tags)) || hasOne(sentence, none)) return false;
  return near.every((tags) => nearby(sentences, index).some((other) => hasOne(other, tags)));
}

/** Where the steps stand one after another, each within its gap of the one before; undefined where they don't. */
function placeOf(sentence: Sentence, { steps }: Frame): Mark | undefined {
  let reached = marksOf(sentence, steps[0]?.tags ?? []).filter(({ from }) => !sentence.atoms[from]?.quoted);
  for (const { tags, gap } of steps.slice(1)) {
    reached = marksOf(sentence, tags).flatMap(({ from, to }) => {
      const before = reached.find((mark) => from >= mark.to && from - mark.to <= gap && isReal(sentence, mark.to, from));
      return before ? [{ from: before.from, to }] : [];
    });
  }
  return reached[0];
}

const marksOf = (sentence: Sentence, tags: readonly Tag[]): Mark[] => tags.flatMap((tag) => [...sentence.marks.get(tag) ?? []]).sort((a, b) => a.from - b.from);

const isReal = (sentence: Sentence, from: number, to: number): boolean =>
  !sentence.marks.get('unreal')?.some((mark) => mark.from >= from && mark.from < to);
