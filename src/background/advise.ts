import type { Context } from '../core/context.ts';
import { isProtected } from '../core/protected.ts';
import type { Advice, Check, Draft, Finding, Fix, Profile, Verdict } from '../core/types.ts';
import { checks } from '../checks/index.ts';
import { words } from '../messaging/words.ts';
import type { PolicyPack } from '../policy/index.ts';
import type { Mute } from '../storage/index.ts';
import { findIn } from './find.ts';
import { judge, type Beside } from './judge.ts';
import { listedIn } from './listed.ts';
import { mutesFor, withoutMuted } from './mute.ts';

/**
 * The verdict on a draft: what was found, how heavy it is by the person's own policy pack, and every finding joined with
 * its words, its clause and its way out, but for what the person muted. The protected ways to report a wrong come first, then the heaviest;
 * last the lines on when and as whom it is posted. Pure but for the words.
 * @param wanted the checks that the person has not switched off
 */
export async function advise(draft: Draft, profile: Profile, pack: PolicyPack, context: Context, mutes: readonly Mute[] = [], wanted: readonly Check[] = checks): Promise<Verdict> {
  const found = await findIn(wanted, draft, profile);
  const listed = listedIn(draft, pack, new Set(wanted.map(({ meta }) => meta.id)));
  const judgement = judge(draft, { ...found, findings: [...found.findings, ...listed] }, pack, context);
  const { level, judged, beside, skipped } = withoutMuted(judgement, draft, mutes);
  const advice = judged.filter((one) => one.level !== 'clear').map((one): Advice => ({
    ...one,
    text: headline(one.finding, draft),
    why: told(`why_${one.finding.message}`, one.finding, draft),
    fixes: fixesFor(one.finding),
    mutes: mutesFor(one, draft),
  }));
  return { draft: draft.id, level, advice: [...advice.toSorted(byWeight), ...beside.map(lineOf)], skipped };
}

/** The words for a finding; of a film its own, where there are any. */
function told(key: string, finding: Finding, { attachments }: Draft): string {
  const { target } = finding;
  const film = 'attachment' in target && attachments.some(({ id, mime }) => id === target.attachment && mime.startsWith('video/'));
  return (film && words(`${key}_film`, ...substitutions(finding))) || words(key, ...substitutions(finding));
}

/** What was read in or beside a picture says so. */
function headline(finding: Finding, draft: Draft): string {
  const text = told(`finding_${finding.message}`, finding, draft);
  return finding.readIn ? words(`read_in_${finding.readIn.replace('-', '_')}`, text) : text;
}

/** It points at no word of the draft. Where we have no reason of our own, the guidance's is shown. */
function lineOf({ when, clause }: Beside): Advice {
  const key = `context_${when.replaceAll('-', '_')}`;
  return {
    finding: { check: when, message: when, target: [], confidence: 0 },
    level: 'note',
    text: words(key),
    why: words(`${key}_why`) || clause.text,
    clause,
    routes: [],
    fixes: [],
    mutes: [],
  };
}

const weights = { clear: 0, note: 1, pause: 2, look: 3 };
const weight = (advice: Advice) => weights[advice.level] + advice.finding.confidence;
/** Whoever wants to report a wrong must not first read that it is not theirs to share. */
const byWeight = (a: Advice, b: Advice): number => Number(isProtected(b.finding)) - Number(isProtected(a.finding)) || weight(b) - weight(a);

function substitutions({ data = {} }: Finding): string[] {
  return Object.entries(data).filter(([key]) => key !== 'swap').map(([, value]) => value);
}

function fixesFor({ fix, target, data }: Finding): Fix[] {
  if ((fix === 'remove-location' || fix === 'remove-hidden') && 'attachment' in target) return [{ id: fix, attachment: target.attachment }];
  if (fix === 'swap-words' && !('attachment' in target)) {
    const neutral = words(data?.swap ?? '');
    return target.map((span) => ({ id: fix, span, with: neutral }));
  }
  return [];
}
