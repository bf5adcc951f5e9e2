import type { Draft } from '../../core/types.ts';
import { groupAt, namesGroup } from './groups.ts';
import { maskedWords, offenceWords, type Grade } from './offence-words.ts';
import { joinPlain, plainWords, type Plain, type Word } from './plain.ts';
import { read, type Reading } from './reading.ts';

/** A word of the text that offends, by itself or beside others. Offsets into the classed text. */
export interface Offence {
  readonly grade: Grade;
  readonly word: string;
  readonly masked: boolean;
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
}

/** Words that patterns look for and that people disguise: worth undoing the disguise for. */
const HOSTILE = new Set(`kill killed die dies death dead rape raped raping hang hanged hung shoot shot stab punch murder murdered exterminate executed deport gas gassed burn cancer virus disease plague
  vermin hate hated loathe despise detest disgusted disgusting threat worthless inferior vile animals nude nudes naked sex sexy porn tits boobs blowjob cum horny suck sucks cunt`.split(/\s+/u));

const known = (word: string): boolean => offenceWords.has(word) || HOSTILE.has(word) || namesGroup(word);

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
  let length = 1;
  const put = (first: Word, count: number, at: number, text: string, grade?: Grade): void => {
    const end = words[at + count - 1]?.end ?? first.end;
    out.push({ text, masked: first.masked, start: first.start, end });
    if (grade) offences.push({ grade, word: plain.slice(at, at + count).join(' '), masked: first.masked, start: length, end: length + text.length });
    length += text.length + 1;
  };
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word;
    const pair = offenceWords.get(`${word.text} ${plain[at + 1] ?? ''}`);
    const grade = pair ?? gradeOf(word);
    const group = grade === undefined || grade === 'N' ? groupAt(plain, at, capital) : undefined;
    const count = group?.words ?? (pair ? 2 : 1);
    if (group) put(word, count, at, group.symbol);
    else put(word, count, at, grade ?? word.text, grade);
    at += count;
  }
  return { classed: joinPlain(out), worded: joinPlain(words), offences };
}

/** Any word with this inside swears, whatever is built around it. */
const SWEARS = /f+u+c+k|^c+u+n+t(?!hor)|sh[i1]thead/u;
const MASK = /\*+/gu;

function gradeOf({ text, masked }: Word): Grade | undefined {
  if (masked) return unmasked(text);
  return offenceWords.get(text) ?? (SWEARS.test(text) && !text.includes('*') ? 'F' : undefined);
}

/** "f**k", "sh*te", "p*ki": the gravest word that fits letter by letter. A lone letter before stars fits only swearing. */
function unmasked(text: string): Grade | undefined {
  if (!/^\p{L}[\p{L}*]*\*[\p{L}*]*$/u.test(text)) return undefined;
  const hidden = [...text.matchAll(MASK)].reduce((sum, run) => sum + run[0].length, 0);
  const whole = new RegExp(`^${text.replaceAll('*', '\\p{L}')}$`, 'u');
  const fits = (maskedWords.get(`${text.length}${text.charAt(0)}`) ?? []).filter(([word]) => whole.test(word));
  if (text.length - hidden <= 1) return fits.some(([, grade]) => grade === 'F' || grade === 'X') ? 'F' : undefined;
  return fits[0]?.[1];
}
