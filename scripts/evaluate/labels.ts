import type { Span } from '../../src/core/types.ts';
import type { Judgement } from '../../src/background/judge.ts';
import { textIn } from './input.ts';
import type { Written } from './read.ts';

/** Labels say where a reader saw something; severity what the post as a whole should get. */
export interface Label extends Span {
  readonly check: string;
}

export interface Labelled extends Written {
  readonly profile: string;
  readonly severity: 'none' | 'low' | 'medium' | 'high';
  readonly labels: readonly Label[];
}

/** A finding with the words it points at. */
export interface Seen {
  readonly check: string;
  readonly message: string;
  readonly level: Judgement['level'];
  readonly spans: readonly Span[];
}

/** One line of a labelled file. @throws Error in plain words for a line that is none */
export function labelled(entry: Readonly<Record<string, unknown>>, line: number): Labelled {
  const text = textIn(entry);
  const { severity, profile, labels = [], id, site, kind } = entry;
  if (severity !== 'none' && severity !== 'low' && severity !== 'medium' && severity !== 'high') throw new Error('"severity" is not none, low, medium or high');
  if (typeof profile !== 'string') throw new Error('"profile" is missing');
  if (!Array.isArray(labels)) throw new Error('"labels" is no list');
  return {
    id: typeof id === 'string' ? id : `line ${line}`,
    text,
    profile,
    severity,
    labels: labels.map((label: unknown) => labelIn(label, text)),
    ...(typeof site === 'string' ? { site } : {}),
    ...(typeof kind === 'string' ? { kind } : {}),
  };
}

/** A label with no usable place still counts for its draft: scores are by draft, places only for overlap. */
function labelIn(label: unknown, text: string): Label {
  const { check, match, start } = (label ?? {}) as Record<string, unknown>;
  if (typeof check !== 'string') throw new Error('a label has no "check"');
  const length = typeof match === 'string' ? match.length : 0;
  const at = typeof start === 'number' ? start : typeof match === 'string' ? Math.max(0, text.indexOf(match)) : 0;
  return { check, start: at, end: at + length };
}

/** Checks that readers tell apart no better than a coin would: scored as one. */
const PAIRS = [
  ['operation-tactics', 'shift-operational'],
  ['case-or-suspect', 'victim-or-minor'],
  ['derogatory-colleague-or-force', 'grievance'],
] as const;

/** The name a check is scored under. */
export function groupOf(check: string): string {
  return PAIRS.find((pair) => (pair as readonly string[]).includes(check))?.join(' + ') ?? check;
}

/** The ids the conventions speak of. A hit of any other check can be neither right nor wrong, unless the drafts at hand have a label for it. */
export const KNOWN: ReadonlySet<string> = new Set([
  'employer', 'role', 'uniform-mention', 'phone', 'address', 'email-personal', 'email-work', 'family', 'places-hobbies', 'vehicle', 'sensitive-data',
  'colleague', 'location-checkin', 'shift-operational', 'operation-tactics', 'case-or-suspect', 'victim-or-minor', 'derogatory-colleague-or-force',
  'discriminatory', 'abusive-or-profane', 'threat-or-violence-glee', 'sexual-content', 'politics', 'alcohol', 'work-social-event', 'official-voice',
  'shouting', 'grievance',
]);

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** Terms of a unit or a control room, which the second reading lets count for `role`. */
const UNIT = /\b(?:control[ -]?room|custody|dispatch(?:er)?|unit|section|team|shift|relief|response|patrol|neighbourhood|roads policing|firearms|dogs?|cid|desk)\b/iu;

/**
 * Whether a hit that the labels lack counts neither way: a station's name for `employer`, a unit or control-room term for
 * `role`, a force's domain inside a work e-mail, or capitals that are noted without pausing.
 */
export function countsNeitherWay({ text, labels }: Labelled, { check, message, level, spans }: Seen): boolean {
  if (check === 'shouting') return level === 'note';
  if (check === 'role') return spans.length > 0 && spans.every(({ start, end }) => UNIT.test(text.slice(start, end)));
  if (check !== 'employer') return false;
  const inMail = (span: Span): boolean => labels.some((label) => label.check === 'email-work' && overlap(label, span));
  return message === 'employer_station' || spans.every(inMail);
}

/** A label that need not be found: the force inside a work e-mail that is itself labelled. */
export function needNotBeFound({ labels }: Labelled, label: Label): boolean {
  return label.check === 'employer' && labels.some((other) => other.check === 'email-work' && overlap(other, label));
}
