import { PLAIN, type Circumstance, type Context } from '../core/context.ts';
import { heavier } from '../core/level.ts';
import type { Clause, Draft, Finding, Level, Skipped } from '../core/types.ts';
import { isRaised, linesFor, routesFor, ruleFor, type PolicyPack, type Rule } from '../policy/index.ts';
import { isSharedNews, quotedIn } from './quoted.ts';
import type { Found } from './run-checks.ts';
import { weigh, type Weight } from './weigh.ts';

/** A finding with its weight, the paragraph that speaks of it and whom to turn to. No words of ours yet. */
export interface Judged {
  readonly finding: Finding;
  readonly level: Level;
  readonly clause: Clause;
  readonly routes: readonly string[];
  /** It weighs more than it would alone, for what the pack says of it with another finding. */
  readonly joined?: true;
}

/** A line on when or as whom the draft would be posted. */
export interface Beside {
  readonly when: Circumstance;
  readonly clause: Clause;
}

export interface Judgement {
  readonly level: Level;
  readonly judged: readonly Judged[];
  readonly beside: readonly Beside[];
  readonly skipped: readonly Skipped[];
}

/**
 * How heavy a draft is by a pack: the same here as where the checks are measured. When and as whom it is posted adds notes
 * and takes out what has nothing to say then; it never asks by itself. Pure.
 */
export function judge(draft: Draft, { findings: all, skipped }: Found, pack: PolicyPack, context: Context = PLAIN): Judgement {
  const lines = context.circumstances.flatMap((when) => linesFor(pack, when));
  const silent = new Set(lines.flatMap(({ line: { silences = [] } }) => silences));
  const findings = all.filter(({ check }) => !silent.has(check));
  const known = findings.map((finding) => ({ finding, ...ruleFor(pack, finding.check) }));
  const inQuotes = quotedIn(draft.text);
  const passedOn = isSharedNews(draft.text);
  const weights = known.map(({ finding, rule }): Weight => ({
    check: finding.check,
    confidence: finding.confidence,
    guess: finding.guess === true,
    severity: isRaised(pack, rule.category, context) ? ONE_MORE[severityOf(rule, finding, draft)] : severityOf(rule, finding, draft),
    // What somebody else said could still give an address away: only how it looks is theirs. News is all theirs but that, and nobody has to pass hatred on.
    quoted: (passedOn && rule.category !== 'D' && !HOSTILE.has(finding.check)) || (rule.category === 'C' && !('attachment' in finding.target) && finding.target.every(inQuotes)),
  }));
  const alone = weigh(weights, []);
  const levels = weigh(weights, pack.combos);
  const judged = known.map(({ finding, clause }, index): Judged => ({
    finding, level: levels[index]!, clause, routes: routesFor(pack, finding), ...(levels[index] !== alone[index] && { joined: true }),
  }));
  const found = new Set(findings.map(({ check }) => check));
  const beside = lines.filter(({ line }) => line.beside?.some((check) => found.has(check)) ?? true).map(({ line: { when }, clause }) => ({ when, clause }));
  return { level: levelOf({ judged, beside, skipped }), judged, beside, skipped };
}

/** The heaviest of what is told. Something that could not be looked at is worth a line in the popup, even when nothing was found. */
export const levelOf = ({ judged, beside, skipped }: Omit<Judgement, 'level'>): Level =>
  judged.map(({ level }) => level).reduce(heavier, skipped.length + beside.length > 0 ? 'note' : 'clear');

/** What is said against people is the writer's too, however it is linked. */
const HOSTILE: ReadonlySet<string> = new Set(['discriminatory', 'abusive-or-profane', 'threat-or-violence-glee']);

const ONE_MORE: Readonly<Record<Weight['severity'], Weight['severity']>> = { off: 'off', low: 'medium', medium: 'high', high: 'high' };

/** The rule's weight for this finding: on a dating site first, then for what the check says, else for the check. */
function severityOf({ dating, messages = [], severity }: Rule, finding: Finding, draft: Draft): Weight['severity'] {
  const weight = draft.dating && dating ? dating : messages.find(({ message }) => message === finding.message)?.severity ?? severity;
  // What was seen or read in a picture is a guess: it may ask, and no more.
  return 'attachment' in finding.target && weight === 'high' ? 'medium' : weight;
}
