import { isProtected } from '../../../core/protected.ts';
import type { CheckMeta, Draft, Finding, Profile } from '../../../core/types.ts';
import { hasOne, nearby } from '../clause-frames.ts';
import { sentencesOf, type Sentence } from '../clause.ts';
import { overlaps } from '../finding.ts';
import { WRONGDOING } from '../grumble-frames.ts';
import type { Tag } from '../lexicon.ts';
import { read } from '../reading.ts';
import type { Model, Opinion } from './model.ts';

/** Where the rules and the learnt part are put together. */

const SWEARING = 'abusive-or-profane';
const THREATS = 'threat-or-violence-glee';

/** Too little to note (below `FAINT` of `weigh.ts`). */
const MERE = 0.25;
/** Enough to note, not to ask. */
const UNSURE = 0.5;
/** Enough to ask. */
const SURE = 0.75;
/** From here on the rules of a check ask (`SURE` of `weigh.ts`). */
const SURE_RULE = 0.7;

/** Rules are believed so much below what it takes to ask (log odds): on words they were made for they are right more often than on new ones. */
const TRUST = 0.5;
/**
 * So much where it would be grave to be wrong. Of the 54 drafts in 47 hands whose threat was doubted, 37 wanted a pause; of those within these
 * margins 13 of 16 for tactics, 9 of 15 for cases. What is said of a victim is harmless nearly as often as not there.
 */
const GRAVE: ReadonlyMap<string, number> = new Map([[THREATS, Infinity], ['operation-tactics', 1.5], ['case-or-suspect', 1]]);
/** Below here a pause is unlikely enough (log odds) that a note on mere words would mostly be noise. */
const IDLE = 1.5;
/** Below here a harsh word at nobody is only how people talk. */
const LOUD = 2.5;
/** How far below its note (log odds) a check may be that asks where a pause is likely: further, and it would only be the least unlikely. */
const LENIENT = 2;
/** Rough words are everywhere: here the rules know better what is worth a note. */
const OFFENCE: ReadonlySet<string> = new Set([SWEARING, 'discriminatory', THREATS, 'sexual-content']);
/** Never guessed beside another thing either: a group's name or a rough word would do. */
const RUDE: ReadonlySet<string> = new Set([SWEARING, 'discriminatory']);
/** What is about a word: without one of its own, "a shift with a colleague" would be a drink. Of what is about who does what, a guess is right as often without. */
const WORDED: ReadonlySet<string> = new Set(['alcohol', 'politics', 'places-hobbies', 'sexual-content', 'sensitive-data', 'official-voice', THREATS]);
/** From here on a word counts as its own (log odds). */
const OWN_WORD = 0.5;
/** Found in posts of every kind: no sign that a draft wants a pause. */
const COMMON: ReadonlySet<string> = new Set([SWEARING, 'location-checkin', 'shouting']);

/**
 * How much likelier a pause is to be due where the rules found this (log odds): a logistic regression beside the model's
 * own score, on 7,273 drafts by eight hands (16 to 23) that neither rules nor model had read.
 */
const ADDS = { sure: 0.7, sign: 1.6, personal: 3.8, rough: 0.5 };

/**
 * What the rules found, with the learnt part beside them. Both together say whether a reader would have wanted a pause. Where
 * one is likely, the likeliest check asks; where none is, what the rules found is only noted. Where the rules of a check found
 * nothing, the model may note it beside: sooner where the person is asked anyway. It says so with `guess`, and never weighs more than amber.
 */
export function withOpinion(draft: Draft, profile: Profile, found: readonly Finding[], model: Model, metas: readonly CheckMeta[]): Finding[] {
  const opinion = model.opinionOn(draft, profile);
  const due = opinion.pause + evidenceOf(found, model);
  const surest = (id: string): number => Math.max(0, ...found.filter(({ check }) => check === id).map(({ confidence }) => confidence));
  // What is said against a group asks by itself and is never doubted: the sum must not depend on how many words a group's name has.
  const hostile = surest('discriminatory') >= UNSURE;
  // A sure name or number asks by itself too: nothing else is guessed at because of it.
  const personal = personalIn(found, model).some(({ confidence }) => confidence >= SURE_RULE);
  const asks = !hostile && due - (personal ? ADDS.personal : 0) >= model.ask;
  const over = (id: string, from: ReadonlyMap<string, number>): number => (opinion.scores.get(id) ?? -Infinity) - (from.get(id) ?? Infinity);
  // "I work for the police" is no more than what it says: a role that the rules know is not guessed to be the force's own voice.
  const asking = surest('role') >= SURE_RULE ? model.asking.filter((id) => id !== 'official-voice') : model.asking;
  const likeliest = asks ? topOf(asking, opinion) : undefined;
  // Swearing is never guessed: half the world does it. Other offence only where it would be noted as well: a group's name alone is none.
  const asked = likeliest !== undefined && likeliest !== SWEARING && over(likeliest, model.notes) >= (OFFENCE.has(likeliest) ? 0 : -LENIENT) ? likeliest : undefined;
  const anyway = asks && (asked !== undefined || model.asking.some((id) => surest(id) >= SURE_RULE));
  const sentences = sentencesOf(read(draft), profile);
  const disclosing = sentences.some((sentence) => hasOne(sentence, WRONGDOING));
  const guesses = metas.flatMap((meta): Finding[] => {
    const { id } = meta;
    const likely = (!OFFENCE.has(id) && due >= IDLE && over(id, model.notes) >= 0) || (anyway && !RUDE.has(id) && over(id, model.beside) >= 0);
    const noted = likely && (!WORDED.has(id) || opinion.ownWord(id) >= OWN_WORD);
    if (!(id === asked || noted) || surest(id) >= (id === asked ? SURE_RULE : UNSURE)) return [];
    const target = opinion.words(id);
    return target.length === 0 ? [] : [{ check: id, message: guessOf(meta, disclosing), target, confidence: id === asked ? SURE : UNSURE, guess: true, data: {} }];
  });
  const believed = (finding: Finding): boolean => due >= model.ask - (GRAVE.get(finding.check) ?? TRUST) || ofOwnCase(finding, sentences);
  // One thing is said once: where a guess asks with the words of an unsure rule, only the guess is left.
  const told = found.filter(({ message, target }) => 'attachment' in target || !guesses.some((guess) => guess.message === message));
  return [...hostile ? told : told.map((finding) => (due < LOUD ? unheard(finding) : undefined) ?? (believed(finding) ? finding : doubted(finding, model))), ...guesses];
}

/** Messages of the rules that say "might" already, and no more than what their check is about. */
const GENERAL: ReadonlySet<string> = new Set(['victim_or_minor', 'operation_tactics', 'official_voice', 'group_hostile', 'insult']);

/**
 * The message of a guess: it says "might", and no more than what its check is about.
 * @param disclosing the draft may tell of wrongdoing: the protected ways to report it, where the check speaks of them
 */
export function guessOf({ id, messages }: CheckMeta, disclosing = false): string {
  const known = (disclosing ? messages.find((message) => isProtected({ message })) : undefined) ?? messages.find((message) => GENERAL.has(message));
  return known ?? `guess_${id.replaceAll('-', '_')}`;
}

/** A victim, a witness or a child, and what an officer does, sees and hears at work. */
const VULNERABLE: readonly Tag[] = ['harmed', 'young', 'age'];
const OWN_WORK: readonly Tag[] = ['witnessed', 'ours', 'attend', 'nick', 'hold', 'call'];

/** Whether it is told of a victim or a child of the writer's own work: that is never doubted. [none of the 43 harmless drafts in 47 hands where a victim was] */
const ofOwnCase = ({ check, target }: Finding, sentences: readonly Sentence[]): boolean => check === 'victim-or-minor' && !('attachment' in target) && sentences.some((sentence, index) => {
  const whole = sentence.span({ from: 0, to: sentence.atoms.length });
  return target.some((span) => overlaps(span, whole)) && hasOne(sentence, VULNERABLE) && nearby(sentences, index).some((other) => hasOne(other, OWN_WORK));
});

const inWords = (found: readonly Finding[]) => found.filter(({ target, confidence }) => !('attachment' in target) && confidence >= UNSURE);

/** Names, numbers and the like: what the model knows nothing of. */
const personalIn = (found: readonly Finding[], { notes }: Model) => inWords(found).filter(({ check }) => !COMMON.has(check) && !notes.has(check));

/** What the rules' findings say for a pause. */
function evidenceOf(found: readonly Finding[], model: Model): number {
  const { asking, notes } = model;
  const heard = inWords(found);
  const known = heard.filter(({ check }) => !COMMON.has(check));
  const surest = Math.max(0, ...known.filter(({ check }) => asking.includes(check)).map(({ confidence }) => confidence));
  const signs = known.filter(({ check }) => notes.has(check));
  return (surest >= SURE_RULE ? ADDS.sure : 0)
    + (signs.some(({ check, confidence }) => !asking.includes(check) || confidence < SURE_RULE) ? ADDS.sign : 0)
    + (personalIn(found, model).length > 0 ? ADDS.personal : 0)
    + (heard.some(({ check, confidence }) => check === SWEARING && confidence >= SURE_RULE) ? ADDS.rough : 0);
}

/** A harsh word at nobody, in a draft that nothing else is wrong with, is only how people talk: less than a note. */
const unheard = (finding: Finding): Finding | undefined =>
  (finding.check === SWEARING && finding.confidence <= UNSURE ? { ...finding, confidence: Math.min(finding.confidence, MERE) } : undefined);

/** Names, numbers and addresses are no matter of opinion, nor is what was seen in a picture. */
const doubted = (finding: Finding, { notes }: Model): Finding =>
  (notes.has(finding.check) && !('attachment' in finding.target) ? { ...finding, confidence: Math.min(finding.confidence, UNSURE) } : finding);

const topOf = (ids: readonly string[], { scores }: Opinion): string | undefined =>
  ids.toSorted((a, b) => (scores.get(b) ?? -Infinity) - (scores.get(a) ?? -Infinity))[0];
