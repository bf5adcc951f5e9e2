import type { Draft, Span } from '../../core/types.ts';
import { groupAt, isVermin, mayNameGroup, namesGroup } from './groups.ts';
import { harshAlone, maskedWords, offenceWords, type Grade } from './offence-words.ts';
import { joinPlain, plainWords, type Plain, type Word } from './plain.ts';
import { read, type Reading } from './reading.ts';

/** A word of the text that offends, by itself or beside others. Offsets into the classed text. */
export interface Offence {
  readonly grade: Grade;
  readonly masked: boolean;
  /** Hardly swearing any more. */
  readonly mild: boolean;
  /** What hatred calls a whole people. */
  readonly vermin: boolean;
  readonly start: number;
  readonly end: number;
}

export interface OffenceText {
  /** Groups as G, O, A and offensive words as their grades: F, X, N, B, M, S. */
  readonly classed: Plain;
  /** The words themselves, undisguised. */
  readonly worded: Plain;
  /** Offsets into `classed`. */
  readonly offences: readonly Offence[];
  /** Harsh words and mild oaths, whoever they are for. Offsets into `classed`. */
  readonly harsh: readonly Span[];
}

/** Words that patterns look for and that people disguise: worth undoing the disguise for. */
const HOSTILE = new Set(`kill killed die dies death dead rape raped raping hang hanged hung shoot shot stab punch murder murdered exterminate executed deport gas gassed burn cancer virus disease plague
  vermin hate hated loathe despise detest disgusted disgusting threat worthless inferior vile animals nude nudes naked sex sexy porn tits boobs blowjob cum horny suck sucks cunt you your youre`.split(/\s+/u));

const known = (word: string): boolean => offenceWords.has(word) || HOSTILE.has(word) || namesGroup(word);
/** The first words of slurs that are written as two. */
const pairs: ReadonlySet<string> = new Set([...offenceWords.keys()].filter((word) => word.includes(' ')).map((word) => word.slice(0, word.indexOf(' '))));
/** Where the word before makes a harmless thing of it. */
const INNOCENT = /^(?:(?:finger|pin|needle|skin) pricks?|(?:weather|stop) cocks?|guide bitch|(?:pork|meat|welsh) faggots?)$/u;
/** Where the words after do: a dish of the Midlands and Wales. */
const DISH = /^faggots?(?: (?:and|in|with|n))? (?:mash|peas|chips|gravy)(?= |$)/u;
const MILD = /^(?:arse|ass|wtf|piss)/u;
/** More offences than this and a text has shown what it is. */
const MOST = 200;

const texts = new WeakMap<Reading, OffenceText>();

/** Reads a draft for offence, once: the result lives as long as its reading. */
export function offenceText(draft: Draft): OffenceText {
  const reading = read(draft);
  const done = texts.get(reading);
  if (done) return done;
  const text = make(reading);
  texts.set(reading, text);
  return text;
}

function make(reading: Reading): OffenceText {
  const words = [...plainWords(reading, known, namesGroup)].filter((word) => !reading.inLink(word));
  const plain = words.map(({ text }) => text);
  const capital = (index: number): boolean => /^\p{Lu}/u.test(reading.original.slice(words[index]?.start, words[index]?.end));
  const out: Word[] = [];
  const offences: Offence[] = [];
  const harsh: Span[] = [];
  let length = 1;
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word;
    const pair = pairs.has(word.text) ? offenceWords.get(`${word.text} ${plain[at + 1] ?? ''}`) : undefined;
    const single = pair ?? gradeOf(word);
    const innocent = single !== undefined && (INNOCENT.test(`${plain[at - 1] ?? ''} ${word.text}`) || DISH.test(plain.slice(at, at + 3).join(' ')));
    const grade = innocent ? undefined : single;
    const group = (grade === undefined || grade === 'N') && mayNameGroup(word.text) ? groupAt(plain, at, capital) : undefined;
    const count = group?.words ?? (pair ? 2 : 1);
    const text = group?.symbol ?? grade ?? word.text;
    const end = length + text.length;
    out.push(text === word.text ? word : { ...word, text, end: words[at + count - 1]!.end });
    if (grade && !group && offences.length < MOST) offences.push({ start: length, end, grade, masked: word.masked, mild: MILD.test(word.text), vermin: isVermin(word.text) });
    if (harshAlone.has(word.text) && harsh.length < MOST) harsh.push({ start: length, end });
    length = end + 1;
    at += count;
  }
  return { classed: joinPlain(out), worded: joinPlain(words), offences, harsh };
}

/** Any word with this inside swears, whatever is built around it. */
const SWEARS = /fuck|^cunt(?!hor)/u;
/** Longer runs of letters and stars are no word. */
const LONGEST = 20;

function gradeOf({ text, masked }: Word): Grade | undefined {
  if (masked) return unmasked(text.replace(/\d/gu, '*'));
  return offenceWords.get(text) ?? (text.length > 3 && SWEARS.test(text) && !text.includes('*') ? 'F' : undefined);
}

/** "f**k", "sh*te", "p*ki": the gravest word that fits letter by letter. A lone letter before stars fits only swearing. */
function unmasked(text: string): Grade | undefined {
  if (text.length > LONGEST || !/^\p{L}[\p{L}*]+$/u.test(text)) return undefined;
  const hidden = text.split('*').length - 1;
  const whole = new RegExp(`^${text.replaceAll('*', '\\p{L}')}$`, 'u');
  const fits = (maskedWords.get(`${text.length}${text.charAt(0)}`) ?? []).filter(([word]) => whole.test(word));
  if (text.length - hidden <= 1) return fits.some(([, grade]) => grade === 'F' || grade === 'X') ? 'F' : undefined;
  return fits[0]?.[1];
}
