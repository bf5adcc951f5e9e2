import type { Colleague, Profile } from '../../core/types.ts';
import { perProfile } from './finding.ts';
import { indexPhrases, type PhraseIndex } from './phrases.ts';
import { wordsOf } from './reading.ts';

export interface Known {
  /** The name as the person listed it. */
  readonly name: string;
  readonly part: 'full' | 'surname' | 'nickname' | 'first';
}

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

function* formsOf({ name, nicknames }: Colleague, loneFirst: boolean): Generator<readonly [string, Known]> {
  const [first, ...others] = name.trim().split(/\s+/u);
  const surname = others.join(' ');
  const known = (part: Known['part']): Known => ({ name, part });
  yield [name, known(surname ? 'full' : 'nickname')];
  for (const nickname of nicknames) yield [nickname, known('nickname')];
  if (!first || !surname) return;
  // A double-barrelled name is often said by its halves; too short a half is a word.
  const halves = surname.split(/\p{Pd}/u).filter((half) => half.length > 3);
  for (const last of new Set([surname, ...halves])) {
    yield [`${first} ${last}`, known('full')];
    yield [`${first.slice(0, 1)} ${last}`, known('full')];
    for (const nickname of nicknames) yield [`${nickname} ${last}`, known('full')];
    yield [last, known('surname')];
  }
  if (loneFirst || !nicknames.some((nickname) => sameWords(nickname, first))) yield [first, known('first')];
}

const sameWords = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ');

/** Every way the listed colleagues may be written, indexed once per profile. */
export const colleagueIndex: (profile: Profile) => PhraseIndex<Known> = perProfile((profile: Profile) =>
  indexPhrases(profile.colleagues.flatMap((colleague) => [...formsOf(colleague, profile.flags.loneFirstNames)])));
