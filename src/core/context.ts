/** What may make a person easier to find, or more worth finding. [Leicestershire 2019, 7.4, and 2017, 12; MDP 32] */
export const TRAITS = ['sensitive-post', 'rural-home', 'uncommon-name', 'high-profile', 'heightened-security'] as const;
export type Trait = (typeof TRAITS)[number];

/** When and as whom a person posts: what guidance may have a line on, whatever the words are. */
export const CIRCUMSTANCES = ['late-evening', 'duty-hours', 'official-account'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** All that counts of a draft besides the draft. */
export interface Context {
  readonly traits: readonly Trait[];
  readonly circumstances: readonly Circumstance[];
}

/** Where the person has told us nothing. */
export const PLAIN: Context = { traits: [], circumstances: [] };
