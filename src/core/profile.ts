/** The words for what a person types into Options. */

export interface Colleague {
  readonly name: string;
  readonly rank?: string;
  readonly nicknames: readonly string[];
}

export interface Home {
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
}

/** What the person typed into Options. All optional, all stays on this computer. */
export interface Profile {
  readonly employer: { readonly names: readonly string[]; readonly aliases: readonly string[] };
  readonly role: { readonly rank: string; readonly titles: readonly string[]; readonly unit: string };
  readonly collar: string;
  readonly stations: readonly string[];
  readonly colleagues: readonly Colleague[];
  readonly family: readonly { readonly name: string; readonly relation: string }[];
  readonly homes: readonly Home[];
  readonly phones: readonly string[];
  readonly emails: { readonly personal: readonly string[]; readonly work: readonly string[] };
  readonly vehicles: readonly string[];
  readonly places: readonly string[];
  readonly flags: {
    /** Lone first names of colleagues count. Off by default: Will, Mark and Rose are words. */
    readonly loneFirstNames: boolean;
  };
}
