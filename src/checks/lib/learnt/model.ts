import type { Draft, Profile, Span } from '../../../core/types.ts';
import { passagesOf, type Passage } from './features.ts';

/** One thing the model has learnt to tell, and from which score on it is worth saying. */
export interface Output {
  /** The id of a check, or `pause`: whether a reader would have wanted a pause at all. */
  readonly id: string;
  readonly bias: number;
  /** A weight is a byte times this. */
  readonly scale: number;
  /** From this score on it notes. */
  readonly note: number;
  /** From this score on it is named where a pause is due anyway. */
  readonly beside: number;
}

/** A trained model as it is kept in a file. */
export interface ModelFile {
  readonly outputs: readonly Output[];
  /** From here on a draft wants a pause: the score of `pause` and what the rules' findings add to it. */
  readonly ask: number;
  readonly asking: readonly string[];
  /** Base64: the features' keys, 4 bytes each, in ascending order. */
  readonly keys: string;
  /** Base64: for each feature one signed byte for each output. */
  readonly weights: string;
}

/** What the model makes of a draft. */
export interface Opinion {
  readonly pause: number;
  /** Score by output, of the passage where it is highest. */
  readonly scores: ReadonlyMap<string, number>;
  /** The words that spoke most for this output; none where nothing did. */
  words(id: string): readonly Span[];
  /** How much the best word of its own speaks for this output (log odds): one that speaks for no other check more. 0 where there is none. */
  ownWord(id: string): number;
}

export interface Model extends Pick<ModelFile, 'ask' | 'asking'> {
  readonly notes: ReadonlyMap<string, number>;
  readonly beside: ReadonlyMap<string, number>;
  opinionOn(draft: Draft, profile: Profile): Opinion;
}

/** The browsers' own way, where there is one (node has it from version 25). Else a loop: `from` calls back for each of a million letters, a fifth of a second. */
function bytes(base64: string): Uint8Array<ArrayBuffer> {
  const own = Uint8Array as { readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  if (own.fromBase64) return own.fromBase64(base64);
  const letters = atob(base64);
  const read = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) read[at] = letters.charCodeAt(at);
  return read;
}

/** Keys are hashes: their first bits alone say nearly where one stands among 30,000. */
const BITS = 12;

/**
 * Tells where a key stands, or -1. A table of first bits and not a map of the keys: with such a map a model took twice as long to read
 * (25 and 13 ms in node), at every start of the worker.
 */
function rowsIn(sorted: Uint32Array): (key: number) => number {
  const ends = new Uint32Array(2 ** BITS);
  for (let row = 0; row < sorted.length; row += 1) ends[sorted[row]! >>> (32 - BITS)] = row + 1;
  return (key) => {
    let row = ends[key >>> (32 - BITS)]! - 1;
    while (row >= 0 && sorted[row]! > key) row -= 1;
    return sorted[row] === key ? row : -1;
  };
}

/** What each feature weighs for each output, and so what the model makes of a passage. */
function weightsIn({ outputs, keys, weights }: ModelFile): { weight(row: number, output: number): number; judged(passage: Passage): Judged } {
  const table = new Int8Array(bytes(weights).buffer);
  const width = outputs.length;
  const rowOf = rowsIn(new Uint32Array(bytes(keys).buffer));
  return {
    weight: (row, output) => table[row * width + output]! * outputs[output]!.scale,
    judged({ features, sentences }) {
      const sums = new Int32Array(width);
      const known: Judged['known'][number][] = [];
      for (const [key, spans] of features) {
        const row = rowOf(key);
        if (row < 0) continue;
        known.push({ row, spans });
        for (let output = 0, at = row * width; output < width; output += 1, at += 1) sums[output]! += table[at]!;
      }
      return { known, sentences, scores: Float64Array.from(outputs, ({ bias, scale }, output) => bias + sums[output]! * scale) };
    },
  };
}

/** Reads a model. Scores are log odds: 0 is as likely as not. */
export function modelFrom(file: ModelFile): Model {
  const { outputs, ask, asking } = file;
  const { weight, judged } = weightsIn(file);
  const index = new Map(outputs.map(({ id }, output) => [id, output]));
  return {
    ask, asking,
    notes: new Map(outputs.map(({ id, note }) => [id, note])),
    beside: new Map(outputs.map(({ id, beside }) => [id, beside])),
    opinionOn(draft, profile) {
      const read = Array.from(passagesOf(draft, profile), judged);
      const says = speaking(draft.text);
      const best = (output: number) => read.reduce<Judged | undefined>((top, one) => (top && top.scores[output]! >= one.scores[output]! ? top : one), undefined);
      const scores = new Map(outputs.map(({ id }, output) => [id, best(output)?.scores[output] ?? -Infinity]));
      return {
        pause: scores.get('pause') ?? -Infinity,
        scores,
        words(id) {
          const output = index.get(id);
          const passage = output === undefined ? undefined : best(output);
          return output !== undefined && passage ? weightiest(passage, says, (row) => weight(row, output)) : [];
        },
        ownWord(id) {
          const output = index.get(id);
          if (output === undefined) return 0;
          const weights = (best(output)?.known ?? []).map(({ row, spans }) => {
            const most = Math.max(...outputs.map((other, at) => (other.id === 'pause' ? 0 : weight(row, at))));
            return weight(row, output) === most && spans.some(says) ? most : 0;
          });
          return Math.max(0, ...weights);
        },
      };
    },
  };
}

/** A model that has learnt nothing and says nothing. */
export const SILENT: Model = modelFrom({ outputs: [], ask: -Infinity, asking: [], keys: '', weights: '' });

/** Words that say nothing by themselves: a warning that could only point at these is none. */
const SMALL: ReadonlySet<string> = new Set((
  'an the and or but of to in on at it its its is are am was were be been that this for with as by so if we im he she hes shes they them theyre you your u me my our us his her him their not '
  + 'no do dont wont have had has can will just all up out off into from about there here what who when how then than too now get got go im ive ill weve youre itll did didnt any one two some '
  + 'round over back today even really only never after before again tomorrow last night '
).split(' '));
const PLAIN = /^[a-z]*$/u;
const isSmall = (written: string): boolean => {
  const small = written.toLowerCase();
  const word = PLAIN.test(small) ? small : small.replace(/\P{L}/gu, '');
  return word.length < 2 || SMALL.has(word);
};

/**
 * Of a place in this text, what says something by itself: "with Cuddy" is "Cuddy", and "with the" nothing. Each place is read once,
 * whatever it is weighed for.
 */
function speaking(text: string): (span: Span) => Span | undefined {
  const known = new Map<number, Span | undefined>();
  const read = ({ start, end }: Span): Span | undefined => {
    const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}'’]+/gu)].filter(([word]) => !isSmall(word));
    const [first, last] = [words[0], words.at(-1)];
    return first && last && { start: start + first.index, end: start + last.index + last[0].length };
  };
  return (span) => {
    const place = span.start * 2 ** 24 + span.end;
    if (!known.has(place)) known.set(place, read(span));
    return known.get(place);
  };
}

/** A passage as the model sees it: the rows of the features it knows and where they stand, and the score of each output. */
interface Judged extends Pick<Passage, 'sentences'> {
  readonly known: readonly { readonly row: number; readonly spans: readonly Span[] }[];
  readonly scores: Float64Array;
}

/** How many places are shown. */
const MOST = 3;

/** The places of the weightiest features, in the sentence that says most. */
function weightiest({ known, sentences }: Judged, says: (span: Span) => Span | undefined, weightOf: (row: number) => number): Span[] {
  const places: (Span & { readonly weight: number })[] = [];
  for (const { row, spans } of known) {
    const weight = weightOf(row);
    if (weight > 0) for (const span of spans) {
      const said = says(span);
      if (said) places.push({ ...said, weight });
    }
  }
  const inside = (sentence: Span) => places.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  const sums = sentences.map(inside).map((of) => ({ of, sum: of.reduce((all, { weight }) => all + weight, 0) }));
  const heaviest = sums.toSorted((a, b) => b.sum - a.sum)[0]?.of ?? [];
  const shown: Span[] = [];
  for (const { start, end } of heaviest.toSorted((a, b) => b.weight - a.weight)) {
    if (shown.length === MOST) break;
    if (!shown.some((one) => start < one.end && one.start < end)) shown.push({ start, end });
  }
  return shown.sort((a, b) => a.start - b.start);
}
