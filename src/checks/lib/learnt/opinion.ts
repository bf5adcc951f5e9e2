import type { CheckMeta, Draft, Finding, Profile } from '../../../core/types.ts';
import type { Model, Opinion } from './model.ts';

/** Enough to note, not to ask. */
const UNSURE = 0.5;
/** Enough to ask. */
const SURE = 0.75;

/** What need not be likely enough to note, where something is likely enough to ask (log odds). */
const LENIENT = 1;
/** Rough words are everywhere: here the rules know better what is worth a note. */
const OFFENCE: ReadonlySet<string> = new Set(['abusive-or-profane', 'discriminatory', 'threat-or-violence-glee', 'sexual-content']);
/** Found in posts of every kind: no sign that a draft wants a pause. */
const COMMON: ReadonlySet<string> = new Set(['abusive-or-profane', 'location-checkin', 'shouting']);

/**
 * What the rules found, with the learnt part beside them. Where the rules of a check found nothing, the model may note it, or
 * ask where it thinks that a reader would have wanted a pause; it says so with `guess`, and never weighs more than amber.
 * Where the model sees nothing at all that is wrong with the draft, what it knows something of is only noted.
 */
export function withOpinion(draft: Draft, profile: Profile, found: readonly Finding[], model: Model, metas: readonly CheckMeta[]): Finding[] {
  const opinion = model.opinionOn(draft, profile);
  if (opinion.pause < model.doubt) return found.map((finding) => (model.notes.has(finding.check) && !('attachment' in finding.target) ? { ...finding, confidence: Math.min(finding.confidence, UNSURE) } : finding));
  const beside = found.some(({ check, confidence }) => confidence >= 0.7 && !COMMON.has(check));
  const asks = opinion.pause >= (beside ? model.askBeside : model.ask);
  const heard = new Set(found.filter(({ confidence }) => confidence >= UNSURE).map(({ check }) => check));
  const likeliest = asks ? topOf(model.asking, opinion) : undefined;
  return [...found, ...metas.flatMap(({ id, messages: [message] }) => {
    const score = opinion.scores.get(id) ?? -Infinity;
    if (message === undefined || heard.has(id) || score < (model.notes.get(id) ?? Infinity) - (id === likeliest ? LENIENT : 0) || (OFFENCE.has(id) && id !== likeliest)) return [];
    const target = opinion.words(id);
    return target.length === 0 ? [] : [{ check: id, message, target, confidence: id === likeliest ? SURE : UNSURE, guess: true, data: {} }];
  })];
}

const topOf = (ids: readonly string[], { scores }: Opinion): string | undefined =>
  ids.toSorted((a, b) => (scores.get(b) ?? -Infinity) - (scores.get(a) ?? -Infinity))[0];
