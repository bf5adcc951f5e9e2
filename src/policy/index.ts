import type { Circumstance, Context } from '../core/context.ts';
import type { Category, Clause, Finding } from '../core/types.ts';
import type { Line, PolicyPack, Raise, Rule } from './schema.ts';

/** The forces' rules: which pack, which rule, which paragraph. */

export type { Combo, Line, PolicyPack, Raise, Rule } from './schema.ts';

const files = import.meta.glob<PolicyPack>('./packs/*.json', { eager: true, import: 'default' });

/** Every bundled pack by id. That each is one is held by a test: nobody waits for it whenever a page or the worker starts. */
export const packs: ReadonlyMap<string, PolicyPack> = new Map(Object.values(files).map((pack) => [pack.id, pack]));

const GENERIC = 'generic-uk';
type Route = PolicyPack['routes'][number];

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
  const rule = ruleIn(packById(GENERIC), check);
  if (!rule) throw new Error(`No rule for ${check}.`);
  return { rule, clause: generalClause(rule) };
}

/** The routes that fit, in the pack's own order, and the pack they are from: the general one where this has none that fits. */
export function routesIn(pack: PolicyPack, fits: (route: Route) => boolean): { readonly pack: PolicyPack; readonly routes: readonly Route[] } {
  const from = pack.routes.some(fits) ? pack : packById(GENERIC);
  return { pack: from, routes: from.routes.filter(fits) };
}

/** Whom the pack, or else the general one, would have the person turn to about such a finding, a sentence each. */
export function routesFor(pack: PolicyPack, { check, message }: Pick<Finding, 'check' | 'message'>): string[] {
  const { routes } = routesIn(pack, ({ checks, messages = [message] }) => checks.includes(check) && messages.includes(message));
  return routes.map(({ role, how }) => `${role}: ${how}`);
}

/**
 * What the pack would have a person ask of a draft besides the question about boss and journalist, where one of its
 * questions speaks of this kind of finding.
 * @param turn which of several comes this time
 */
export function questionFor(pack: PolicyPack, category: Category, turn: number): string | undefined {
  const fitting = pack.questions.filter(({ categories }) => categories?.includes(category));
  return fitting[turn % fitting.length]?.text;
}

/** What a pack says of when or as whom one posts, each line with its paragraph; the general pack's lines where it says nothing. */
export function linesFor(pack: PolicyPack, when: Circumstance): { readonly line: Line; readonly clause: Clause }[] {
  const own = linesIn(pack, when);
  if (own.length > 0) return own.map((line) => ({ line, clause: clauseOf(pack, line) }));
  return linesIn(packById(GENERIC), when).map((line) => ({ line, clause: generalClause(line) }));
}

/** What weighs more for some people, and the paragraph that says so; the general pack's where it says nothing. */
export function raisesOf(pack: PolicyPack): { readonly raise: Raise; readonly clause: Clause }[] {
  if (pack.raises.length > 0) return pack.raises.map((raise) => ({ raise, clause: clauseOf(pack, raise) }));
  return packById(GENERIC).raises.map((raise) => ({ raise, clause: generalClause(raise) }));
}

/** Whether findings of this kind weigh one step more for this person. */
export function isRaised(pack: PolicyPack, category: Category, { traits }: Context): boolean {
  return raisesOf(pack).some(({ raise: { when, categories } }) => categories.includes(category) && traits.some((trait) => when.includes(trait)));
}

const linesIn = (pack: PolicyPack, when: Circumstance): Line[] => pack.lines.filter((line) => line.when === when);
const ruleIn = (pack: PolicyPack, check: string): Rule | undefined => pack.rules.find((rule) => rule.check === check);

type Said = Pick<Rule, 'text' | 'cite' | 'borrowedFrom'> & Partial<Pick<Rule, 'better'>>;

/** A clause of the general pack, shown in another's place. */
function generalClause(rule: Said): Clause {
  const general = packById(GENERIC);
  return { ...clauseOf(general, rule), borrowedFrom: rule.borrowedFrom ?? general.title };
}

function clauseOf(pack: PolicyPack, rule: Said): Clause {
  const [reference] = rule.cite;
  const source = pack.sources.find(({ key }) => key === reference?.source);
  if (!reference || !source) throw new Error(`A rule cites nothing: ${rule.text}`);
  return {
    document: source.title,
    paragraph: reference.para,
    text: rule.text,
    ...(source.year === null ? {} : { year: source.year }),
    ...(source.short === undefined ? {} : { short: source.short }),
    ...(rule.better === undefined ? {} : { better: rule.better }),
    // The general pack is nobody's own: what it cites stands beside the rule, and what the person's force says of it is not known.
    ...(rule.borrowedFrom === undefined || pack.id === GENERIC ? {} : { borrowedFrom: rule.borrowedFrom }),
    ...(source.reviewBy === null ? {} : { reviewBy: source.reviewBy }),
  };
}
