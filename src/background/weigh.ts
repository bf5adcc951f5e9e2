import { heavier } from '../core/level.ts';
import type { Finding, Level, Severity } from '../core/types.ts';

/** From here on a check is sure enough to interrupt; below it only notes. Each check documents its own scale. */
export const SURE = 0.7;

const sure: Readonly<Record<Severity, Level>> = { low: 'note', medium: 'pause', high: 'look' };

/** One finding alone: the harm its rule names, if the check is sure; a note if it only guesses. */
export function levelOf(finding: Finding, severity: Severity): Level {
  return finding.confidence >= SURE ? sure[severity] : 'note';
}

interface Combo {
  readonly all: readonly string[];
  readonly severity: Severity;
}

/**
 * The whole draft: its heaviest finding, or what the pack says of findings that weigh more together. Two ambers alone
 * don't make a red. Only sure findings combine.
 */
export function levelOfAll(findings: readonly Finding[], levels: readonly Level[], combos: readonly Combo[]): Level {
  const present = new Set(findings.filter((one) => one.confidence >= SURE).map((one) => one.check));
  const together = combos.filter((combo) => combo.all.every((check) => present.has(check))).map((combo) => sure[combo.severity]);
  return [...levels, ...together].reduce(heavier, 'clear');
}
