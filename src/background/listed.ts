import { wordFinding } from '../checks/lib/finding.ts';
import { once } from '../checks/lib/once.ts';
import { findPhrases, indexPhrases } from '../checks/lib/phrases.ts';
import { read } from '../checks/lib/reading.ts';
import type { Draft, Finding } from '../core/types.ts';
import type { PolicyPack } from '../policy/index.ts';
import { asFarAsChecked } from './run-checks.ts';

/** The message of a word that a pack lists, whichever check it is listed under. */
export const LISTED = 'listed';
/** Whoever listed a word wants to be asked about it, as far as their rule asks at all: above `SURE` of `weigh.ts`. Our own choice. */
const CONFIDENCE = 0.75;

const indexed = once((literals: readonly string[]) => indexPhrases(literals.map((literal) => [literal, literal])));

/**
 * The words of a force's own pack in a draft, one finding for each check they are listed under. The bundled packs list none.
 * @param wanted the ids of the checks that the person has not switched off
 */
export function listedIn(draft: Draft, { rules }: PolicyPack, wanted: ReadonlySet<string>): Finding[] {
  const listed = rules.filter(({ check, literals = [] }) => literals.length > 0 && wanted.has(check));
  if (listed.length === 0) return [];
  const reading = read(asFarAsChecked(draft));
  return listed.flatMap(({ check, literals = [] }) => {
    const hits = findPhrases(reading, indexed(literals));
    return wordFinding(check, LISTED, [...hits].map(({ start, end }) => ({ start, end, confidence: CONFIDENCE })));
  });
}
