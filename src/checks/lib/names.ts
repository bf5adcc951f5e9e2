import type { Profile } from '../../core/types.ts';
import { perProfile } from './finding.ts';
import { indexNames, type NameIndex } from './name-index.ts';

/** Rank or title before a name. */
export const TITLES: ReadonlySet<string> = new Set([
  'pc', 'wpc', 'dc', 'wdc', 'ps', 'ds', 'di', 'ci', 'dci', 'sc', 'pcso', 'cso', 'sgt', 'sarge', 'sergeant', 'insp', 'inspector', 'supt', 'superintendent',
  'super', 'constable', 'special', 'detective', 'officer', 'skipper', 'skip', 'boss', 'guv', 'chief', 'commander', 'mr', 'mrs', 'ms', 'miss', 'mx', 'dr',
]);

/**
 * Nicknames and first names that are everyday words or brands as well: where such a word opens a sentence, its capital says
 * nothing. Chosen from the first names and by-names that posts most often use as words.
 */
export const EVERYDAY: ReadonlySet<string> = new Set([
  'angel', 'april', 'art', 'august', 'bill', 'bob', 'chase', 'chip', 'dale', 'dawn', 'dean', 'dev', 'ditch', 'drew', 'duke', 'earl', 'faith',
  'frank', 'feathers', 'flick', 'gene', 'grace', 'grant', 'hazel', 'heather', 'hope', 'ivy', 'jack', 'jock', 'joy', 'june', 'king', 'lily', 'lofty',
  'marbles', 'mark', 'may', 'miles', 'misty', 'norm', 'olive', 'pat', 'pit', 'pops', 'quarters', 'ray', 'rob', 'rocky', 'rose', 'roo', 'ruby', 'rusty',
  'sandy', 'skip', 'sky', 'skye', 'smudge', 'sparky', 'spud', 'stoppers', 'summer', 'sunny', 'tiny', 'tony', 'vans', 'will', 'win',
]);

/** The listed colleagues, indexed once per profile. */
export const colleagueIndex: (profile: Profile) => NameIndex = perProfile(({ colleagues }: Profile) => indexNames(colleagues));
