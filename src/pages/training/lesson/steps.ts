/** A scenario is told in this order. */
export const STEPS = ['setup', 'draft', 'seen', 'boss', 'paper', 'fix', 'guidance'] as const;
export type Step = (typeof STEPS)[number];

/** The step that many on, or back; it stops at both ends. */
export function step(from: Step, by: number): Step {
  const at = Math.min(Math.max(STEPS.indexOf(from) + by, 0), STEPS.length - 1);
  return STEPS[at] ?? from;
}

/** True from `since` on. */
export const reached = (now: Step, since: Step): boolean => STEPS.indexOf(now) >= STEPS.indexOf(since);
