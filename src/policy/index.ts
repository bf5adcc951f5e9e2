import type { Clause } from '../core/types.ts';
import { parsePack, type PolicyPack, type Rule } from './schema.ts';

export type { Combo, PolicyPack, Rule } from './schema.ts';

const files = import.meta.glob<unknown>('./packs/*.json', { eager: true, import: 'default' });

/** Every bundled pack by id, checked as it is loaded: a broken pack stops the build's tests, not a person's post. */
export const packs: ReadonlyMap<string, PolicyPack> = new Map(
  Object.values(files).map(parsePack).map((pack) => [pack.id, pack]),
);

const GENERIC = 'generic-uk';

/** The pack a person chose; the general one where the choice is unknown. */
export function packById(id: string): PolicyPack {
  const pack = packs.get(id) ?? packs.get(GENERIC);
  if (!pack) throw new Error('The general pack is missing.');
  return pack;
}

/**
 * What a pack says about a check, and the paragraph it says it in. Where the pack has no rule the general pack answers,
 * and the clause says whose rule it is.
 * @throws Error when no pack knows the check; a test holds every check to a rule.
 */
export function ruleFor(pack: PolicyPack, check: string): { readonly rule: Rule; readonly clause: Clause } {
  const own = ruleIn(pack, check);
  if (own) return { rule: own, clause: clauseOf(pack, own) };
  const general = packById(GENERIC);
  const rule = ruleIn(general, check);
  if (!rule) throw new Error(`No rule for ${check}.`);
  return { rule, clause: { ...clauseOf(general, rule), borrowedFrom: rule.borrowedFrom ?? general.title } };
}

/** Whom the pack would have the person turn to about such a finding, in one sentence; undefined where it names nobody. */
export function routeFor(pack: PolicyPack, check: string): string | undefined {
  const route = pack.routes.find(({ checks }) => checks.includes(check));
  return route && `${route.role}: ${route.how}`;
}

const ruleIn = (pack: PolicyPack, check: string): Rule | undefined => pack.rules.find((rule) => rule.check === check);

function clauseOf(pack: PolicyPack, rule: Rule): Clause {
  const [reference] = rule.cite;
  const source = pack.sources.find(({ key }) => key === reference?.source);
  if (!reference || !source) throw new Error(`The rule for ${rule.check} cites nothing.`);
  return {
    document: source.title,
    paragraph: reference.para,
    text: rule.text,
    ...(source.year === null ? {} : { year: source.year }),
    ...(rule.borrowedFrom === undefined ? {} : { borrowedFrom: rule.borrowedFrom }),
    ...(source.status === 'past-review' && source.reviewBy !== null ? { pastReview: source.reviewBy } : {}),
  };
}
