import * as v from 'valibot';
import type { Profile } from '../../src/core/types.ts';

const word = v.nullish(v.string(), '');
const words = v.nullish(v.array(v.string()), []);
/** The library takes a list for an object too, without any of its parts. */
const object = <T extends v.ObjectEntries>(entries: T) => v.pipe(v.custom<object>((value) => typeof value === 'object' && !Array.isArray(value), 'an object with parts is needed'), v.object(entries));
/** A thing with parts, all of which may be missing, and so may it. */
const thing = <T extends v.ObjectEntries>(entries: T) => v.nullish(object(entries), {} as never);
const listOf = <T extends v.ObjectEntries>(entries: T) => v.nullish(v.array(object(entries)), []);

/** One entry of a profiles file. Every field but `id` may be missing, and fields not named here are not read. */
const person = object({
  id: v.string(),
  pack: word,
  employer: thing({ names: words, aliases: words }),
  role: thing({ rank: word, titles: words, unit: word }),
  collarNumber: word,
  stations: words,
  colleagues: listOf({ name: word, rank: word, nicknames: words }),
  family: listOf({ name: word, relation: word }),
  home: v.nullish(object({ street: word, town: word, postcode: word })),
  phones: words,
  emails: thing({ personal: words, work: words }),
  vehicles: listOf({ registration: word, description: word }),
  hobbiesPlaces: words,
});

/** A made-up writer: what Options would hold, and the pack they would have chosen. */
export interface Writer {
  readonly id: string;
  readonly pack: string;
  readonly profile: Profile;
}

/**
 * Takes the parsed profiles file (`{ "profiles": [...] }` or a bare list), gives its writers by id.
 * @throws Error when it is neither, or an entry is no profile or there twice: what it says is for the person who gave the file
 */
export function readWriters(data: unknown): ReadonlyMap<string, Writer> {
  const list = Array.isArray(data) ? data as unknown[] : (data as { profiles?: unknown } | null)?.profiles;
  if (!Array.isArray(list) || list.length === 0) throw new Error('the profiles file holds no list called "profiles"');
  const writers = new Map<string, Writer>();
  for (const [index, entry] of list.entries()) {
    const { issues, output } = v.safeParse(person, entry);
    if (issues) throw new Error(`profile ${index + 1}: ${issues.map((issue) => `"${v.getDotPath(issue) ?? ''}": ${issue.message}`).join('; ')}`);
    if (writers.has(output.id)) throw new Error(`profile ${index + 1}: "${output.id}" is there twice`);
    writers.set(output.id, { id: output.id, pack: output.pack, profile: profileOf(output) });
  }
  return writers;
}

/** Somebody who has typed nothing into Options: for texts that are nobody's in particular. */
export const emptyWriter: Writer = { id: '', pack: '', profile: profileOf(v.parse(person, { id: '' })) };

/**
 * Field by field: `collarNumber` is `collar`, `hobbiesPlaces` is `places`, the one `home` a list of one, and a vehicle's
 * registration and description two entries of `vehicles`, as a person would type them into Options. Lone first names stay
 * off, as they are for everybody who has not asked for them.
 */
function profileOf({ employer, role, collarNumber, stations, colleagues, family, home, phones, emails, vehicles, hobbiesPlaces }: v.InferOutput<typeof person>): Profile {
  return {
    employer,
    role,
    collar: collarNumber,
    stations,
    colleagues: colleagues.flatMap(({ name, rank, nicknames }) => (name ? [{ name, nicknames, ...(rank ? { rank } : {}) }] : [])),
    family: family.filter(({ name }) => name),
    homes: home ? [home] : [],
    phones,
    emails,
    vehicles: vehicles.flatMap(({ registration, description }) => [registration, description].filter(Boolean)),
    places: hobbiesPlaces,
    flags: { loneFirstNames: false },
  };
}
