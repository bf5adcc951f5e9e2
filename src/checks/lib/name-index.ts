import type { Colleague } from '../../core/types.ts';
import { hashOn, SEED } from './fnv.ts';
import { eachForm, sameFirstName, type NamePart } from './name-forms.ts';
import { joinsName, type PhraseHit } from './phrases.ts';
import { isTagged, type Reading, type Token } from './reading.ts';

/** Finds the names of a list of colleagues in a text, however long the list. */

export interface Known {
  /** The name as the person listed it. */
  readonly name: string;
  readonly part: NamePart;
}

/**
 * Every way to write every listed name, as hashes of the words run together: a force's list of 45,000 takes some 4 MB and not the 50
 * that as many small objects would. A hash only says where to look: what is found is always compared with the name itself.
 */
export interface NameIndex {
  readonly people: readonly Colleague[];
  /** The table has 2 to the power of this many slots. */
  readonly bits: number;
  readonly hashes: Int32Array;
  /** By entry: whose it is. */
  readonly owners: Int32Array;
  /** Open addressing: slot -> entry + 1. */
  readonly slots: Int32Array;
  /** A bit for each hash of a word that some name of several words begins with, and of the letter after it. */
  readonly openers: Uint8Array;
}

/** More words than this no name has. */
const MOST_WORDS = 6;
const OPENER_BITS = 19;
/** As odd and as mixed as FNV's, and another. [MurmurHash2] */
const OTHER_PRIME = 0x5bd1e995;
const OTHER_SEEDS: Readonly<Record<NamePart, number>> = { full: 1, initial: 2, nickname: 3, first: 4, surname: 5 };
/** A name and a surname make so many forms: the table seldom has to grow. */
const USUAL_FORMS = 4;

/** Spreads a hash over a table: FNV's high bits are the better mixed. */
const slotOf = (hash: number, bits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
const openerBit = (hash: number): number => slotOf(hash, OPENER_BITS);

const doubled = (numbers: Int32Array): Int32Array<ArrayBuffer> => {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
};

/** Indexes a list of people. Takes about two microseconds a name. */
export function indexNames(people: readonly Colleague[]): NameIndex {
  let bits = Math.max(4, Math.ceil(Math.log2(people.length * USUAL_FORMS * 2 + 1)));
  let slots = new Int32Array(2 ** bits);
  let [hashes, owners] = [new Int32Array(slots.length / 2), new Int32Array(slots.length / 2)];
  const openers = new Uint8Array(2 ** (OPENER_BITS - 3));
  /** A second hash of each entry and of what part it is: 64 bits tell two names apart, and keep none of the letters alive meanwhile. */
  let others = new Int32Array(slots.length / 2);
  let count = 0;

  const add = (joined: string, part: NamePart, owner: number): void => {
    const hash = hashOn(SEED, joined);
    const other = hashOn(OTHER_SEEDS[part], joined, OTHER_PRIME);
    const mask = slots.length - 1;
    let slot = slotOf(hash, bits);
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = slots[slot]! - 1;
      // A first name, a surname or an initial with one may be hundreds of people's: the first will do. Full names seldom are.
      if (part !== 'full' && hashes[entry] === hash && others[entry] === other) return;
    }
    [hashes[count], owners[count], others[count]] = [hash, owner, other];
    slots[slot] = count += 1;
    if (count === hashes.length) grow();
  };
  const grow = (): void => {
    bits += 1;
    slots = new Int32Array(2 ** bits);
    [hashes, owners, others] = [hashes, owners, others].map(doubled) as [typeof hashes, typeof owners, typeof others];
    for (let entry = 0; entry < count; entry += 1) {
      let slot = slotOf(hashes[entry]!, bits);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = entry + 1;
    }
  };

  for (const [owner, person] of people.entries()) {
    eachForm(person, (joined, part, opener) => {
      if (opener !== '') {
        const bit = openerBit(hashOn(SEED, joined.slice(0, opener.length + 1)));
        openers[bit >> 3]! |= 1 << (bit & 7);
      }
      if (joined !== '') add(joined, part, owner);
    });
  }
  return { people, bits, hashes: hashes.slice(0, count), owners: owners.slice(0, count), slots, openers };
}

const found = new WeakMap<Reading, { readonly index: NameIndex; readonly hits: readonly PhraseHit<Known>[] }>();

/** Every place where a listed person is named, longest first, none overlapping; in the order of the text. Once for every check. */
export function findNames(reading: Reading, index: NameIndex): readonly PhraseHit<Known>[] {
  const done = found.get(reading);
  if (done?.index === index) return done.hits;
  const hits = [...namesIn(reading, index)];
  found.set(reading, { index, hits });
  return hits;
}

function* namesIn(reading: Reading, index: NameIndex): Generator<PhraseHit<Known>> {
  if (index.people.length === 0) return;
  let free = 0;
  for (let first = 0; first < reading.tokens.length; first += 1) {
    const token = reading.tokens[first] as Token;
    if (token.start < free) continue;
    let found = longestAt(reading, index, first, token.word);
    for (const other of sameFirstName.get(token.word) ?? []) {
      const hit = longestAt(reading, index, first, other);
      if (hit && hit.last > (found?.last ?? first)) found = hit;
    }
    if (!found) continue;
    free = found.end;
    yield found;
  }
}

/** The longest name that begins at a word, with that word read as `opening`. */
function longestAt(reading: Reading, index: NameIndex, first: number, opening: string): PhraseHit<Known> | undefined {
  const { tokens, original } = reading;
  const { start } = tokens[first] as Token;
  const tagged = isTagged(original, start);
  let joined = '';
  let hash = SEED;
  let found: PhraseHit<Known> | undefined;
  for (let last = first; last < first + MOST_WORDS; last += 1) {
    const token = tokens[last];
    if (!token || (last > first && !joinsName(original, tokens[last - 1] as Token, token))) break;
    const word = last === first ? opening : token.word;
    const bare = last === first && opening !== token.word ? word : token.bare;
    for (const spelling of tagged || bare !== word ? new Set([word, bare, tagged ? word.replace(/\d{1,6}$/u, '') : word]) : [word]) {
      const value = look(index, hashOn(hash, spelling), joined, spelling, last > first ? opening : undefined);
      if (value) found = { value, first, last, start, end: spelling === token.word ? token.end : token.bareEnd };
    }
    hash = hashOn(hash, word);
    if (last === first && !opens(index, hash, tokens[first + 1])) break;
    joined += word;
  }
  return found;
}

function opens({ openers }: NameIndex, hash: number, next: Token | undefined): boolean {
  const bit = openerBit(hashOn(hash, next?.word.charAt(0) ?? ''));
  return (openers[bit >> 3]! & (1 << (bit & 7))) !== 0;
}

const BEST: readonly NamePart[] = ['full', 'nickname', 'first', 'surname', 'initial'];

/**
 * The best of the names that are written with these words before a last one, run together.
 * @param hash of all of them
 * @param opening the first word, where the words are several: it must be the first word of the name too, so that "to NY" is not Tony
 */
function look({ people, bits, hashes, owners, slots }: NameIndex, hash: number, before: string, last: string, opening?: string): Known | undefined {
  let best: Known | undefined;
  for (let slot = slotOf(hash, bits); slots[slot] !== 0; slot = (slot + 1) % slots.length) {
    const entry = slots[slot]! - 1;
    const person = people[owners[entry]!];
    if (hashes[entry] !== hash || !person) continue;
    eachForm(person, (form, part, opener) => {
      if (form !== before + last || (opening !== undefined && opener !== opening)) return;
      if (!best || BEST.indexOf(part) < BEST.indexOf(best.part)) best = { name: person.name, part };
    });
  }
  return best;
}
