import * as v from 'valibot';
import type { Colleague, Profile } from '../core/types.ts';
import { LIMITS } from './limits.ts';

const text = v.pipe(v.string(), v.maxLength(LIMITS.text));
const filled = v.pipe(text, v.minLength(1));
const upTo = <T extends v.GenericSchema>(length: number, entry: T) => v.pipe(v.array(entry), v.maxLength(length));
const list = <T extends v.GenericSchema>(entry: T) => upTo(LIMITS.list, entry);

const colleague = v.pipe(
  v.object({ name: filled, rank: v.optional(text), nicknames: upTo(LIMITS.nicknames, filled) }),
  // Leaves the key out where there is no rank, which is what the type says.
  v.transform(({ rank, ...rest }): Colleague => (rank ? { ...rest, rank } : rest)),
);

const fields = {
  employer: v.object({ names: list(filled), aliases: list(filled) }),
  role: v.object({ rank: text, titles: list(filled), unit: text }),
  collar: text,
  stations: list(filled),
  colleagues: upTo(LIMITS.colleagues, colleague),
  family: list(v.object({ name: filled, relation: text })),
  homes: upTo(LIMITS.homes, v.object({ street: text, town: text, postcode: text })),
  phones: list(filled),
  emails: v.object({ personal: list(filled), work: list(filled) }),
  vehicles: list(filled),
  places: list(filled),
  flags: v.object({ loneFirstNames: v.boolean() }),
} satisfies { readonly [K in keyof Profile]: v.GenericSchema<unknown, Profile[K]> };

export const profileSchema: v.GenericSchema<unknown, Profile> = v.object(fields);

/** A person who has typed nothing yet. */
export const emptyProfile: Profile = {
  employer: { names: [], aliases: [] },
  role: { rank: '', titles: [], unit: '' },
  collar: '',
  stations: [],
  colleagues: [],
  family: [],
  homes: [],
  phones: [],
  emails: { personal: [], work: [] },
  vehicles: [],
  places: [],
  flags: { loneFirstNames: false },
};
