import type { Clause, Finding, Level, Severity, Skipped } from '../core/types.ts';
import { ruleFor, type PolicyPack } from '../policy/index.ts';
import type { Found } from './run-checks.ts';
import { levelOf, levelOfAll } from './weigh.ts';

/** A finding with its weight and the paragraph that speaks of it. No words yet. */
export interface Judged {
  readonly finding: Finding;
  readonly level: Level;
  readonly clause: Clause;
}

export interface Judgement {
  readonly level: Level;
  readonly judged: readonly Judged[];
  readonly skipped: readonly Skipped[];
}

/** How heavy a draft is by a pack: the same here as where the checks are measured. Pure. */
export function judge({ findings, skipped }: Found, pack: PolicyPack): Judgement {
  const judged = findings.map((finding): Judged => {
    const { clause, rule } = ruleFor(pack, finding.check);
    return { finding, level: levelOf(finding, rule.severity), clause };
  });
  const level = levelOfAll(findings, judged.map((one) => one.level), pack.combos as { all: string[]; severity: Severity }[]);
  // Something that could not be looked at is worth a line in the popup, even when nothing was found.
  return { level: level === 'clear' && skipped.length > 0 ? 'note' : level, judged, skipped };
}
