import type { Profile } from '../../src/core/types.ts';

/** One entry of a profiles file. Every field may be missing, and fields not named here are not read. */
interface Person {
  readonly id: string;
  readonly pack?: string;
  readonly employer?: { readonly names?: readonly string[]; readonly aliases?: readonly string[] };
  readonly role?: { readonly rank?: string; readonly titles?: readonly string[]; readonly unit?: string };
  readonly collarNumber?: string;
  readonly stations?: readonly string[];
  readonly colleagues?: readonly { readonly name?: string; readonly rank?: string; readonly nicknames?: readonly string[] }[];
  readonly family?: readonly { readonly name?: string; readonly relation?: string }[];
  readonly home?: { readonly street?: string; readonly town?: string; readonly postcode?: string };
  readonly phones?: readonly string[];
  readonly emails?: { readonly personal?: readonly string[]; readonly work?: readonly string[] };
  readonly vehicles?: readonly { readonly registration?: string; readonly description?: string }[];
  readonly hobbiesPlaces?: readonly string[];
}

/** A made-up writer: what Options would hold, and the pack they would have chosen. */
export interface Writer {
  readonly id: string;
  readonly pack: string;
  readonly profile: Profile;
}

/**
 * Takes the parsed profiles file (`{ "profiles": [...] }` or a bare list), gives its writers by id.
 * @throws Error when it is neither, or an entry has no id
 */
export function readWriters(data: unknown): ReadonlyMap<string, Writer> {
  const list = Array.isArray(data) ? data as unknown[] : (data as { profiles?: unknown } | null)?.profiles;
  if (!Array.isArray(list) || list.length === 0) throw new Error('the profiles file holds no list called "profiles"');
  return new Map(list.map((entry: unknown, index) => {
    const id = (entry as { id?: unknown } | null)?.id;
    if (typeof id !== 'string') throw new Error(`profile ${index + 1} has no id`);
    const person = entry as Person;
    return [id, { id, pack: typeof person.pack === 'string' ? person.pack : '', profile: profileOf(person) }];
  }));
}

/** Somebody who has typed nothing into Options: for texts that are nobody's in particular. */
export const emptyWriter: Writer = { id: '', pack: '', profile: profileOf({ id: '' }) };

/**
 * Field by field: `collarNumber` is `collar`, `hobbiesPlaces` is `places`, the one `home` a list of one, and a vehicle's
 * registration and description two entries of `vehicles`, as a person would type them into Options. Lone first names stay
 * off, as they are for everybody who has not asked for them.
 */
function profileOf(person: Person): Profile {
  const { employer, role, home, emails } = person;
  return {
    employer: { names: employer?.names ?? [], aliases: employer?.aliases ?? [] },
    role: { rank: role?.rank ?? '', titles: role?.titles ?? [], unit: role?.unit ?? '' },
    collar: person.collarNumber ?? '',
    stations: person.stations ?? [],
    colleagues: (person.colleagues ?? []).flatMap(({ name, rank, nicknames = [] }) => (name ? [{ name, nicknames, ...(rank ? { rank } : {}) }] : [])),
    family: (person.family ?? []).flatMap(({ name, relation = '' }) => (name ? [{ name, relation }] : [])),
    homes: home ? [{ street: home.street ?? '', town: home.town ?? '', postcode: home.postcode ?? '' }] : [],
    phones: person.phones ?? [],
    emails: { personal: emails?.personal ?? [], work: emails?.work ?? [] },
    vehicles: (person.vehicles ?? []).flatMap(({ registration, description }) => [registration, description].filter((text) => text !== undefined)),
    places: person.hobbiesPlaces ?? [],
    flags: { loneFirstNames: false },
  };
}
