import { heavier } from '../core/level.ts';
import type { Level, Severity } from '../core/types.ts';
import type { Combo } from '../policy/index.ts';

/** From here on a check is sure enough to interrupt; below it only notes. Each check documents its own scale; this step is our own choice. */
export const SURE = 0.7;

const sure: Readonly<Record<Severity | 'off', Level>> = { off: 'clear', low: 'note', medium: 'pause', high: 'look' };

/** Below here a finding is a mere sign, a harsh word at nobody: shown beside a surer finding of its own check, never alone. Our own choice. */
export const FAINT = 0.3;

/** All that counts of a finding once its rule is known. */
export interface Weight {
  readonly check: string;
  readonly confidence: number;
  /** What the pack's rule says of the finding alone. */
  readonly severity: Severity | 'off';
  /** Somebody else's words, passed on: worth a note. */
  readonly quoted: boolean;
  /** Said by the learnt part alone: amber at most, and joins nothing. */
  readonly guess?: boolean;
}

/**
 * The level of each finding of a draft, in their order; the draft's own is the heaviest. A finding weighs the harm its
 * rule names if the check is sure, else it is a note. Findings that the pack says weigh more together rise to what it
 * says; no other two add up, so two ambers never make a red by themselves, and a guess or a quotation joins nothing.
 */
export function weigh(findings: readonly Weight[], combos: readonly Combo[]): Level[] {
  const counts = ({ confidence, quoted }: Weight): boolean => confidence >= SURE && !quoted;
  const present = new Set(findings.filter((finding) => counts(finding) && !finding.guess).map(({ check }) => check));
  const together = combos.filter(({ all }) => all.every((oneOf) => oneOf.some((check) => present.has(check))));
  const heard = new Set(findings.filter(({ confidence }) => confidence >= FAINT).map(({ check }) => check));
  return findings.map((finding) => {
    if (finding.confidence < FAINT) return heard.has(finding.check) ? 'note' : 'clear';
    if (!counts(finding)) return finding.severity === 'off' ? 'clear' : 'note';
    if (finding.guess) return sure[finding.severity] === 'look' ? 'pause' : sure[finding.severity];
    const raised = together.filter(({ all }) => all.flat().includes(finding.check)).map(({ severity }) => sure[severity]);
    return raised.reduce(heavier, sure[finding.severity]);
  });
}
