import { isWordLetter } from '../checks/lib/regex-tree.ts';
import { withDeadline } from '../core/deadline.ts';
import type { Attachment, Check, CheckContext, Draft, Finding, LookPart, Skipped } from '../core/types.ts';
import { printsOf } from './read-in-picture.ts';
import { printsBeside } from './words-beside.ts';

/** Longer drafts are checked up to here, and the person is told. Facebook's own limit is 63,206. */
export const MOST_TEXT = 100_000;
/**
 * And up to so many words: what a text costs grows with its words, and one made of single letters holds three times as many as a story
 * (100,000 letters of the drafts in `training/` are 20,000 words).
 */
export const MOST_WORDS = 20_000;
/** One check's share. */
const CHECK_MS = 200;
/**
 * The whole run's. Longer than the content script waits (800 ms): a draft that could not be weighed whole is asked about, never
 * let by in part. Shorter than the question waits (`VERDICT_MS`), so that it can show what was found until then.
 */
const RUN_MS = 1200;

export interface Found {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/**
 * Runs every check on its own: one that throws or dawdles is skipped and named, and the others go on. A check that never
 * gives way can't be stopped from here (one thread); linear patterns and the length limit are what prevent that.
 */
export async function runChecks(checks: readonly Check[], whole: Draft, context: CheckContext, now = () => performance.now()): Promise<Found> {
  const started = now();
  const findings: Finding[] = [];
  const skipped: Skipped[] = [];
  const draft = asFarAsChecked(whole);
  if (draft !== whole) skipped.push({ check: 'text', reason: 'too-long' });
  if (draft.attachments.some((one) => one.facts?.unread)) skipped.push({ check: 'photo-location', reason: 'unread' });
  // Pictures are looked at once the site has them: at the moment they are chosen, nobody has yet.
  if (draft.action !== 'attach') skipped.push(...unlooked(draft.attachments));

  for (const { check, read, place = asItIs } of jobsFor(checks, draft)) {
    const { id } = check.meta;
    if (now() - started > RUN_MS) {
      skipped.push({ check: id, reason: 'timeout' });
      continue;
    }
    try {
      const answer = check.run(read, context);
      // Most checks answer at once: no timer is started for those.
      const result = answer instanceof Promise ? await withDeadline(answer, CHECK_MS, 'late' as const) : answer;
      if (result === 'late') skipped.push({ check: id, reason: 'timeout' });
      else findings.push(...result.map(place));
    } catch {
      skipped.push({ check: id, reason: 'error' });
    }
  }
  return { findings, skipped };
}

interface Job {
  readonly check: Check;
  /** What it reads: the draft, or the words in or beside one of its pictures. */
  readonly read: Draft;
  /** Where its findings belong in the draft. */
  readonly place?: (finding: Finding) => Finding;
}

const asItIs = (finding: Finding): Finding => finding;

function jobsFor(checks: readonly Check[], draft: Draft): Job[] {
  const prints = [...printsOf(draft), ...printsBeside(draft)];
  return checks.flatMap((check): Job[] => {
    if (check.meta.needs === 'photo') return draft.attachments.length === 0 ? [] : [{ check, read: draft }];
    return [
      ...(draft.text === '' ? [] : [{ check, read: draft }]),
      ...prints.filter((print) => print.reads(check.meta.id)).map((print) => ({ check, read: print.draft, place: print.inPicture })),
    ];
  });
}

const CHECK_OF: Readonly<Record<LookPart, string>> = { nudity: 'photo-nudity', uniform: 'photo-uniform', people: 'photo-people', text: 'photo-readable' };
/** The checks that need a look at the picture itself. */
export const LOOK_CHECKS: readonly string[] = Object.values(CHECK_OF);
const PARTS = LOOK_CHECKS.length;

/** What could not be looked at, in one line where it is all of it; each line once, however many pictures. */
function unlooked(attachments: readonly Attachment[]): Skipped[] {
  const all = attachments.filter(isPicture).flatMap(({ look }): Skipped[] => {
    if (!look) return [{ check: 'photo-look', reason: 'no-answer' }];
    const [first] = look.skipped;
    if (first && look.skipped.length === PARTS && look.skipped.every(({ reason }) => reason === first.reason)) return [{ check: 'photo-look', reason: first.reason }];
    return look.skipped.map(({ part, reason }) => ({ check: CHECK_OF[part], reason }));
  });
  return [...new Map(all.map((one) => [one.check, one])).values()];
}

const isPicture = ({ mime, facts }: Attachment): boolean => /^(?:image|video)\//.test(mime) || facts?.place !== undefined;

/** The draft itself, or what of a longer one is checked. */
export function asFarAsChecked(draft: Draft): Draft {
  const end = endOfChecked(draft.text);
  return end < draft.text.length ? { ...draft, text: draft.text.slice(0, end) } : draft;
}

/** Never cuts a character in half, nor a word where it is words that are too many. */
function endOfChecked(text: string): number {
  const end = Math.min(text.length, MOST_TEXT);
  for (let at = 0, words = 0, inside = false; at < end; at += 1) {
    const was = inside;
    inside = isWordLetter(text.charCodeAt(at));
    if (inside && !was && (words += 1) > MOST_WORDS) return at;
  }
  const last = text.charCodeAt(end - 1);
  return end < text.length && last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}
