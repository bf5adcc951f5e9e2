import type { Profile, Span } from '../../core/types.ts';
import { plain } from './dialect.ts';
import { perProfile } from './finding.ts';
import { fold } from './fold.ts';
import { forces } from './forces.ts';
import { lexicon, type Tag } from './lexicon.ts';
import { findNames } from './name-index.ts';
import { colleagueIndex, EVERYDAY } from './names.ts';
import { findPhrases, indexPhrases } from './phrases.ts';
import { isTagged, type Reading, type Token } from './reading.ts';
import { tagger, type Atom, type Mark } from './tagger.ts';

/** A sentence read lightly: its words, what kinds of word they are, and where. */
export interface Sentence {
  readonly atoms: readonly Atom[];
  readonly marks: ReadonlyMap<Tag, readonly Mark[]>;
  /** The original text from one atom up to another. */
  span(mark: Mark): Span;
}

/** A sentence without a full stop is cut here, so that the cost of a draft grows with its length and no faster. */
const LONGEST = 90;
/** A text of more sentences than this is a book, or made to be slow: the first are read. */
const MOST = 4_000;
const STOP = /[.!?…\n\u2028;•|]/u;
const QUOTE = /["“”«»]/u;

const readings = new WeakMap<Reading, { readonly profile: Profile; readonly sentences: readonly Sentence[] }>();

/** Splits a reading into sentences and names their words, once for every check. */
export function sentencesOf(reading: Reading, profile: Profile): readonly Sentence[] {
  const done = readings.get(reading);
  if (done?.profile === profile) return done.sentences;
  const known = [...knownNames(reading, profile)].sort((a, b) => a.start - b.start);
  let next = 0;
  const sentences = [...groups(reading)].map((atoms) => {
    const end = atoms.at(-1)?.end ?? 0;
    const from = next;
    while (next < known.length && (known[next] as Known).start < end) next += 1;
    return sentenceOf(atoms, known.slice(from, next));
  });
  readings.set(reading, { profile, sentences });
  return sentences;
}

function* groups(reading: Reading): Generator<Atom[]> {
  let atoms: Atom[] = [];
  let end = 0;
  let quoted = false;
  let count = 0;
  for (const token of reading.tokens) {
    if (token.start < end) continue;
    const between = reading.original.slice(end, token.start);
    const plainly = between === ' ' || between === '';
    if (atoms.length > 0 && (atoms.length >= LONGEST || (!plainly && STOP.test(between)))) {
      yield atoms;
      atoms = [];
      if ((count += 1) === MOST) return;
    }
    if (!plainly) quoted = quotedAfter(between, quoted);
    pushAtoms(atoms, reading, token, quoted, !plainly && COMMA.test(between));
    end = token.end;
  }
  if (atoms.length > 0) yield atoms;
}

const COMMA = /[,:–—()]|\s-\s/u;

/** Whether the words after these signs are quoted. A new line ends a quotation that nobody closed. */
function quotedAfter(signs: string, before: boolean): boolean {
  let quoted = before && !signs.includes('\n');
  for (const sign of signs) if (QUOTE.test(sign)) quoted = sign === '“' || (sign !== '”' && !quoted);
  return quoted;
}

const ENDINGS: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would', s: "'s", t: 'not' };

/** A token as the words it stands for: "we're" is "we are", "couldnae" is "could not", "the kid's" is "the kid 's". */
function wordsOf(reading: Reading, { word, start, end }: Token): readonly string[] {
  const spoken = plain(word);
  if (spoken) return spoken;
  if (end - start === word.length) return [word];
  const [stem = word, ending = ''] = fold(reading.original.slice(start, end)).text.split("'");
  const said = ENDINGS[ending];
  if (!said) return [word];
  if (said === 'not') return [NOT_STEMS[stem] ?? stem.replace(/n$/u, ''), 'not'];
  if (ending === 's') return [plain(stem)?.[0] ?? stem, PRONOUNS.has(stem) ? 'is' : "'s"];
  return [stem, said];
}

const NOT_STEMS: Readonly<Record<string, string>> = { can: 'can', won: 'will', shan: 'will' };

function pushAtoms(atoms: Atom[], reading: Reading, token: Token, quoted: boolean, comma: boolean): void {
  const { start, end } = token;
  const capital = isCapital(reading.original, start, end);
  let first = true;
  for (const word of wordsOf(reading, token)) {
    atoms.push({ word, start, end, quoted, capital: capital && first, comma: comma && first });
    first = false;
  }
}

/** "Bell", "PC", but no word in shouted capitals and no tag. */
function isCapital(original: string, start: number, end: number): boolean {
  const code = original.charCodeAt(start);
  if (code >= 97 && code <= 122) return false;
  const first = original.charAt(start);
  if (first === first.toLowerCase() || isTagged(original, start)) return false;
  return end - start < 4 || /\p{Ll}/u.test(original.slice(start, end));
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'that', 'there', 'who', 'what', 'where', 'here', 'nobody', 'everyone', 'someone', 'somebody']);

const tagsOf = tagger(lexicon);

interface Known extends Span {
  readonly tag: Tag;
}

/** The person's own words: force, station, unit, colleagues. */
function* knownNames(reading: Reading, profile: Profile): Generator<Known> {
  for (const { value, start, end } of findPhrases(reading, workIndex(profile))) {
    const text = reading.original.slice(start, end);
    if (value.form.length > 4 || value.form !== value.form.toUpperCase() || text === value.form) yield { tag: value.tag, start, end };
  }
  for (const { value, start, end } of findNames(reading, colleagueIndex(profile))) {
    const text = reading.original.slice(start, end);
    if (value.part === 'full' || (/^\p{Lu}/u.test(text) && !EVERYDAY.has(text.toLowerCase()))) yield { tag: 'colleague', start, end };
  }
}

const workIndex = perProfile((profile: Profile) => {
  const named = (tag: Tag, forms: readonly string[]) => forms.filter(Boolean).map((form) => [form, { tag, form }] as const);
  return indexPhrases([
    ...named('station', profile.stations),
    ...named('force', [...profile.employer.names, ...profile.employer.aliases]),
    ...named('unit', [profile.role.unit, ...profile.role.titles]),
    ...named('force', forces.flat()),
  ]);
});

/** Words that open a sentence so often that their capital says nothing, whatever follows. */
const OPENERS = /^(?:the|an?|my|our|your|his|her|their|this|that|these|those|i|we|he|she|they|it|and|but|so|at|in|on|for|from|with|to|by|of|is|are|was|if|when|not|no|just|off|can|who|what|how|why|where|good|happy|dear|thanks|police)$/u;

/** The first capital of a sentence counts only before another: "Ann Bell", not "Nights". */
function opened([first, second, ...rest]: readonly Atom[]): readonly Atom[] {
  if (!first) return [];
  const atoms = second ? [second, ...rest] : [];
  return [{ ...first, capital: first.capital && second?.capital === true && !OPENERS.test(first.word) }, ...atoms];
}

function sentenceOf(written: readonly Atom[], known: readonly Known[]): Sentence {
  const atoms = opened(written);
  const marks = tagsOf(atoms);
  const first = atoms[0]?.start ?? 0;
  const last = atoms.at(-1)?.end ?? 0;
  for (const { tag, start, end } of known) {
    if (start < first || start >= last) continue;
    const mark = { from: atoms.findIndex((atom) => atom.end > start), to: atoms.findLastIndex((atom) => atom.start < end) + 1 };
    marks.set(tag, [...marks.get(tag) ?? [], mark]);
  }
  if (marks.size > 0) marks.set('open', openings(atoms));
  return { atoms, marks, span: ({ from, to }) => ({ start: atoms[from]?.start ?? first, end: atoms[Math.max(from, to - 1)]?.end ?? last }) };
}

/** Where a clause opens, and with it perhaps an "I" that is not written: "Nicked a lad, took him in and went home". */
function openings(atoms: readonly Atom[]): Mark[] {
  const places = [0];
  for (const [at, { comma, word }] of atoms.entries()) {
    if (comma) places.push(at);
    else if (word === 'and' || word === 'but') places.push(at + 1);
  }
  return places.map((at) => ({ from: at, to: at }));
}
