import type { Box, PhotoFacts, PhotoLook } from './photo.ts';
import type { Profile } from './profile.ts';

/**
 * The words of the code. Every other folder speaks in these types, which need nothing but each other.
 * All values are plain data (structured-cloneable), so they can travel between content script, worker and pages.
 */

export * from './photo.ts';
export type * from './profile.ts';

/** Half-open range of UTF-16 offsets into `Draft.text`. The only way to give a place in text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  /** Bytes. */
  readonly size: number;
  readonly facts?: PhotoFacts;
  /** Comes later than the facts; counts when the draft is posted. */
  readonly look?: PhotoLook | undefined;
  /** The person was asked about this file when it was chosen: mention what is still in it, don't ask again. */
  readonly kept?: boolean;
}

export const SURFACES = ['post', 'comment', 'reply', 'message', 'caption', 'story', 'bio', 'sign-up'] as const;
export type SurfaceKind = (typeof SURFACES)[number];
export const ACTIONS = ['publish', 'attach', 'like', 'share', 'follow', 'accept', 'check-in', 'register'] as const;
export type ActionKind = (typeof ACTIONS)[number];
export const AUDIENCES = ['public', 'friends', 'group', 'direct', 'unknown'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What the person is about to publish. Lives in memory only. */
export interface Draft {
  readonly id: string;
  readonly site: string;
  /** True on a dating site, where some findings weigh more. */
  readonly dating?: boolean;
  readonly surface: SurfaceKind;
  readonly action: ActionKind;
  readonly audience: Audience;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly target?: { readonly text: string };
}

/** A: breach of trust, B: personal data of others, C: discredit, D: own safety, E: operations. [MDP paragraph 12] */
export type Category = 'A' | 'B' | 'C' | 'D' | 'E';
export type Severity = 'low' | 'medium' | 'high';

export type FindingTarget =
  | readonly Span[]
  | { readonly attachment: string; readonly boxes: readonly Box[] };

/** What a fix does; the prompt decides how to offer it. */
export type FixId = 'remove-location' | 'remove-hidden' | 'swap-words';

/** A check's answer: ids and data, no prose. */
export interface Finding {
  readonly check: string;
  /** Key into `_locales`: `finding_<message>` (headline) and `why_<message>` (one sentence). */
  readonly message: string;
  readonly target: FindingTarget;
  /** Where a check of words read it, when not in the post itself. */
  readonly readIn?: 'picture' | 'file-name' | 'caption';
  /** 0..1; see each check for what its numbers mean. */
  readonly confidence: number;
  /** Said by the learnt part alone: never heavier than amber. */
  readonly guess?: boolean;
  readonly fix?: FixId;
  /** Substitutions for the message, and `swap`: the `_locales` key of the neutral word for swap-words. */
  readonly data?: Readonly<Record<string, string>>;
}

export interface CheckMeta {
  readonly id: string;
  readonly category: Category;
  /** Weight when it fires alone and the policy pack says nothing else. */
  readonly severity: Severity;
  /** Policy topics this check serves, for whoever holds the checks against a policy: rules are found by `id`. */
  readonly topics: readonly string[];
  /** Every `Finding.message` this check can give. */
  readonly messages: readonly string[];
  /** Which half of the draft it reads, so that the rest need not be prepared. */
  readonly needs: 'text' | 'photo';
  /** It judges how something may come across or what it looks like, and finds no fact: it may pause three times a day at most. */
  readonly guess?: true;
}

/** Everything a check may look at besides the draft. */
export interface CheckContext {
  readonly profile: Profile;
}

export interface Check {
  readonly meta: CheckMeta;
  run(draft: Draft, context: CheckContext): readonly Finding[] | Promise<readonly Finding[]>;
}

export interface Clause {
  readonly document: string;
  readonly paragraph: string;
  /** Undefined where the document prints no date. */
  readonly year?: number;
  /** The rule in our words. */
  readonly text: string;
  /** The document's name where there is little room. */
  readonly short?: string;
  /** What to do instead. */
  readonly better?: string;
  /** Set when the pack has no rule of its own and shows another document's. */
  readonly borrowedFrom?: string;
  /** The month the document itself says it should be looked at by: `2021-05`. */
  readonly reviewBy?: string;
}

export type Fix =
  | { readonly id: 'remove-location' | 'remove-hidden'; readonly attachment: string }
  | { readonly id: 'swap-words'; readonly span: Span; readonly with: string };

/** A finding joined once with its words and its clause, in the background. The prompt only renders it. */
export interface Advice {
  readonly finding: Finding;
  readonly level: Level;
  readonly text: string;
  readonly why: string;
  readonly clause: Clause;
  /** Whom to turn to, a sentence each; how to report wrongdoing comes first. */
  readonly routes: readonly string[];
  readonly fixes: readonly Fix[];
  /** What "Not a problem" may mean here besides "this time". */
  readonly mutes: readonly MuteWish[];
  /** The person has posted this as it is time and again: ask once whether to stop mentioning it. */
  readonly insisted?: true;
  /** It weighs more than it would alone, for something else in the draft. */
  readonly joined?: true;
}

/** Not this word again; not this check on this site; not this word for 30 days, the most there is for what is red. */
export type MuteWish =
  | { readonly scope: 'word' | 'month'; readonly check: string; readonly words: readonly string[] }
  | { readonly scope: 'site'; readonly check: string; readonly site: string };

export type Level = 'clear' | 'note' | 'pause' | 'look';

export const SKIP_REASONS = ['error', 'timeout', 'too-long', 'unread', 'no-answer', 'locked'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export interface Skipped {
  readonly check: string;
  readonly reason: SkipReason;
}

export interface Verdict {
  readonly draft: string;
  readonly level: Level;
  readonly advice: readonly Advice[];
  readonly skipped: readonly Skipped[];
}

/** How the question is put this time: what the person chose, and what changes so that nobody stops seeing it. */
export interface Manner {
  readonly faces: boolean;
  readonly textSize: 'normal' | 'large' | 'larger';
  /** Seconds that "Post as it is" sleeps, by the person's own choice. */
  readonly hold: number;
  /** Not the first question of the day: reasons wait behind a button, but for what is red. */
  readonly compact: boolean;
  /** Grows with each question of the day: which faces are shown. */
  readonly turn: number;
  /** What else the person's pack would have them ask of such a draft. */
  readonly also?: string;
}

/** All that the question page shows. */
export interface Question {
  readonly verdict: Verdict;
  readonly manner: Manner;
}

/** All the content script ever learns of a verdict: the page's process never holds a private word. */
export interface Weighed {
  readonly level: Level;
  /** The person switched the site off or paused: touch nothing until then, in epoch milliseconds. 0: watched; Infinity: switched off. */
  readonly offUntil: number;
}
