import { actions } from './lexicon-actions.ts';
import { cases } from './lexicon-cases.ts';
import { crooks } from './lexicon-crooks.ts';
import { duty } from './lexicon-duty.ts';
import { grumbles } from './lexicon-grumbles.ts';
import { moans } from './lexicon-moans.ts';
import { people } from './lexicon-people.ts';
import { police } from './lexicon-police.ts';
import { tactics } from './lexicon-tactics.ts';

/**
 * Kinds of word, by what they do in a sentence. `tagger.ts` tells how the lists are written; words are folded, without
 * apostrophes and in plain spelling (`dialect.ts`). Source: common British and police usage; no list is taken from a corpus.
 */
export const lexicon = { ...people, ...actions, ...cases, ...crooks, ...police, ...duty, ...tactics, ...grumbles, ...moans, open: '', station: '', force: '', unit: '', colleague: '' } as const satisfies Record<string, string>;

export type Tag = keyof typeof lexicon;
