import type { Advice, Draft, Finding, Fix, Profile, Severity, Verdict } from '../core/types.ts';
import { checks } from '../checks/index.ts';
import { words } from '../messaging/words.ts';
import { packById, ruleFor } from '../policy/index.ts';
import { runChecks } from './run-checks.ts';
import { levelOf, levelOfAll } from './weigh.ts';

/**
 * The verdict on a draft: what was found, how heavy it is by the person's own policy pack, and every finding joined with
 * its words, its clause and its way out. Pure but for the words.
 */
export async function advise(draft: Draft, profile: Profile, packId: string): Promise<Verdict> {
  const pack = packById(packId);
  const { findings, skipped } = await runChecks(checks, draft, { profile });
  const advice = findings.map((finding): Advice => {
    const { clause, rule } = ruleFor(pack, finding.check);
    return {
      finding,
      level: levelOf(finding, rule.severity),
      text: words(`finding_${finding.message}`, ...substitutions(finding)),
      why: words(`why_${finding.message}`, ...substitutions(finding)),
      clause,
      fixes: fixesFor(finding),
    };
  });
  const level = levelOfAll(findings, advice.map((one) => one.level), pack.combos as { all: string[]; severity: Severity }[]);
  return {
    draft: draft.id,
    // Something that could not be looked at is worth a line in the popup, even when nothing was found.
    level: level === 'clear' && skipped.length > 0 ? 'note' : level,
    advice: advice.toSorted((a, b) => weight(b) - weight(a)),
    skipped,
  };
}

const weights = { clear: 0, note: 1, pause: 2, look: 3 };
const weight = (advice: Advice) => weights[advice.level] + advice.finding.confidence;

function substitutions({ data = {} }: Finding): string[] {
  return Object.entries(data).filter(([key]) => key !== 'swap').map(([, value]) => value);
}

function fixesFor({ fix, target, data }: Finding): Fix[] {
  if (fix === 'remove-location' && 'attachment' in target) return [{ id: fix, attachment: target.attachment }];
  if (fix === 'swap-words' && !('attachment' in target)) {
    const neutral = words(data?.swap ?? '');
    return target.map((span) => ({ id: fix, span, with: neutral }));
  }
  return [];
}
