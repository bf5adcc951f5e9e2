import * as v from 'valibot';

/** Something that did not fit its schema: where (`emails.work`), and how many entries of it. */
export interface LeftOut {
  readonly path: string;
  readonly count: number;
}

export interface Salvaged<T> {
  readonly value: T;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Keeps every part of `raw` that fits and puts `spare`'s part in place of each that does not, so one broken entry
 * never costs a person the rest of the list. A sound value takes one pass.
 * @param schema built from `object`, `array` (with `maxLength`) and plain values
 * @param spare a complete, valid value
 */
export function salvage<T>(schema: v.GenericSchema<unknown, T>, raw: unknown, spare: T): Salvaged<T> {
  const leftOut: LeftOut[] = [];
  return { value: part(schema, raw, spare, '', leftOut) as T, leftOut };
}

function part(schema: v.GenericSchema, raw: unknown, spare: unknown, path: string, leftOut: LeftOut[]): unknown {
  const whole = v.safeParse(schema, raw);
  if (whole.success) return whole.output;
  if (isObject(schema) && isRecord(raw) && isRecord(spare)) {
    return Object.fromEntries(Object.entries(schema.entries).map(([key, inner]) => {
      const own = Object.hasOwn(raw, key) ? raw[key] : undefined;
      return [key, part(inner, own, spare[key], path ? `${path}.${key}` : key, leftOut)];
    }));
  }
  if (isList(schema) && Array.isArray(raw)) {
    const sound = raw.flatMap((entry) => {
      const parsed = v.safeParse(schema.item, entry);
      return parsed.success ? [parsed.output] : [];
    }).slice(0, roomIn(schema));
    leftOut.push({ path, count: raw.length - sound.length });
    return sound;
  }
  leftOut.push({ path, count: 1 });
  return spare;
}

// `v.pipe` spreads its first schema, so `entries` and `item` are there with or without one.
type ObjectSchema = v.GenericSchema & { readonly entries: Readonly<Record<string, v.GenericSchema>> };
type ListSchema = v.GenericSchema & { readonly item: v.GenericSchema; readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[] };
const isObject = (schema: v.GenericSchema): schema is ObjectSchema => 'entries' in schema;
const isList = (schema: v.GenericSchema): schema is ListSchema => 'item' in schema;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function roomIn(schema: ListSchema): number {
  const limit = schema.pipe?.find((action) => action.type === 'max_length')?.requirement;
  return typeof limit === 'number' ? limit : Infinity;
}
