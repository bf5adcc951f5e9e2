import type { Check, Draft } from '../core/types.ts';
import { sureOf, wordFinding } from './lib/finding.ts';
import { Pattern } from './lib/pattern.ts';
import { read, type Reading } from './lib/reading.ts';

/** "password is", "pin: ", "log in with … / …" and what follows them, at most forty letters on. */
const GIVEN = new Pattern(String.raw`(?<![\p{L}\p{N}])(?:pass ?words?|pass ?codes?|pass ?phrase|pwd?|pin(?: number| code)?|log ?in|log-in|user ?name|(?:door|gate|alarm|entry|locker|safe|panic|access) code)(?: (?:for|to|on|of|at|in) (?:\p{L}{1,20} ){0,3}\p{L}{1,20}(?![\p{L}\p{N}]))?(?: (?:is|was|are|will be|now|still|set to|changed to)){0,3} ?[:=-]? ?["'\u201c]?([^\s"'\u201d]{4,40})`, 'gu');
/** Digits alone are a PIN or a code; a word with a digit or a sign inside it is a password. */
const CODE = /^\d{4,8}$/u;
const MIXED = /^(?=.*\p{L})(?=.*[\d!@#$%^&*_+=])[^\s]{6,}$/u;
/** A year, a sum or a time is no password: "my password is 1999's problem". */
const ORDINARY = /^(?:19|20)\d\d$|^[£$€]|^\d{1,2}(?:am|pm|st|nd|rd|th)$|^@|https?:/u;

interface Given {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

function* givenIn(reading: Reading): Generator<Given> {
  for (const match of reading.folded.matchAll(GIVEN.regExp)) {
    const value = (match[1] ?? '').replace(/[.,;:!?)]{1,3}$/u, '');
    const from = match.index + match[0].lastIndexOf(match[1] ?? '');
    if (value !== '') yield { ...reading.span(from, from + value.length), value };
  }
}

/** 0.9 a password with digits or signs in it; 0.8 a code of four to eight digits. A word alone is no finding: "my password is long". */
const confidence = ({ value }: Given): number => {
  if (ORDINARY.test(value)) return 0;
  if (MIXED.test(value)) return 0.9;
  return CODE.test(value) ? 0.8 : 0;
};

/** Gives a password, a PIN or a door code. */
export default {
  meta: { id: 'passwords', category: 'D', severity: 'medium', topics: ['passwords'], messages: ['password'], needs: 'text' },
  run(draft: Draft) {
    return wordFinding('passwords', 'password', sureOf(givenIn(read(draft)), confidence));
  },
} satisfies Check;
