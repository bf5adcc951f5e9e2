import { emptyProfile } from '../../src/storage/profile-schema.ts';
import type { Profile } from '../../src/core/types.ts';

/**
 * Made-up words, different in every run, so that any sighting is a real leak. The draft names a colleague by a nickname:
 * the page knows that one, the full name behind it comes from Options alone.
 */
export interface Canaries {
  readonly profile: Profile;
  /** Three drafts, each found out for another reason. */
  readonly drafts: { readonly colleague: string; readonly employer: string; readonly address: string };
  /** Words of Options that stand in none of the drafts. */
  readonly secrets: readonly string[];
  /** The colleague's full name: shown in the question, never typed. */
  readonly shown: string;
}

const syllables = ['zor', 'quel', 'vax', 'mirn', 'plo', 'drus', 'kiv', 'thall', 'bex', 'wump', 'jarn', 'foss'];

/** A capitalised word of four syllables: long enough not to stand in anything by chance. */
function word(): string {
  const made = Array.from({ length: 4 }, () => syllables[Math.floor(Math.random() * syllables.length)]).join('');
  return made[0]!.toUpperCase() + made.slice(1);
}

export function makeCanaries(): Canaries {
  const [first, last, nick, force, alias, street, town] = Array.from({ length: 7 }, word) as [string, string, string, string, string, string, string];
  const shown = `${first} ${last}`;
  const profile: Profile = {
    ...emptyProfile,
    employer: { names: [force], aliases: [alias] },
    colleagues: [{ name: shown, nicknames: [nick] }],
    homes: [{ street: `14 ${street} Row`, town, postcode: 'ZX9 4QT' }],
  };
  return {
    profile,
    drafts: {
      colleague: `Thanks to ${nick} for the lift`,
      employer: `Nice lunch today at ${alias}`,
      address: 'Post it to me at ZX9 4QT please',
    },
    secrets: [first, last, force, `${street} Row`, town],
    shown,
  };
}
