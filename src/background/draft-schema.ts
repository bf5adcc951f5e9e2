import * as v from 'valibot';
import { ACTIONS, AUDIENCES, HIDDEN, LONGEST_INSIDE, LOOK_FAILURES, LOOK_PARTS, SURFACES, UNREAD, type Draft } from '../core/types.ts';

/**
 * What a message must look like before a check sees it. A page that has taken over its own renderer can send anything
 * the content script can. [threats T9, T10]
 */

const short = v.pipe(v.string(), v.maxLength(500));
/** With the sign that there was more. */
const inside = v.pipe(v.string(), v.maxLength(LONGEST_INSIDE + 1));
const finite = v.pipe(v.number(), v.finite());

const spot = v.object({
  latitude: v.pipe(finite, v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(finite, v.minValue(-180), v.maxValue(180)),
});

const place = v.object({
  ...spot.entries,
  town: v.exactOptional(short),
  country: v.exactOptional(short),
  distanceKm: v.exactOptional(finite),
  accuracyM: v.exactOptional(finite),
});

const facts = v.object({
  place: v.exactOptional(place),
  takenAt: v.exactOptional(short),
  hidden: v.exactOptional(v.pipe(v.array(v.object({ kind: v.picklist(HIDDEN), says: v.exactOptional(inside) })), v.maxLength(HIDDEN.length))),
  removable: v.boolean(),
  unread: v.exactOptional(v.picklist(UNREAD)),
});

const fraction = v.pipe(finite, v.minValue(0), v.maxValue(1));
const box = v.object({ x: fraction, y: fraction, width: fraction, height: fraction });
const boxes = v.pipe(v.array(box), v.maxLength(200));

const look = v.object({
  nudity: v.exactOptional(fraction),
  uniform: v.exactOptional(finite),
  bands: v.exactOptional(boxes),
  faces: v.exactOptional(boxes),
  screens: v.exactOptional(boxes),
  lines: v.exactOptional(v.pipe(v.array(v.pipe(v.array(v.object({ text: short, box })), v.maxLength(1000))), v.maxLength(1000))),
  linesBeside: v.exactOptional(finite),
  moments: v.exactOptional(v.pipe(v.array(finite), v.maxLength(10))),
  skipped: v.pipe(v.array(v.object({ part: v.picklist(LOOK_PARTS), reason: v.picklist(LOOK_FAILURES) })), v.maxLength(10)),
});

const attachment = v.object({
  id: short,
  name: v.pipe(v.string(), v.maxLength(5000)),
  mime: short,
  size: finite,
  facts: v.exactOptional(facts),
  look: v.optional(look),
  kept: v.exactOptional(v.boolean()),
});

const schema: v.GenericSchema<unknown, Draft> = v.object({
  id: v.string(),
  site: short,
  dating: v.exactOptional(v.boolean()),
  surface: v.picklist(SURFACES),
  action: v.picklist(ACTIONS),
  audience: v.picklist(AUDIENCES),
  text: v.string(),
  attachments: v.pipe(v.array(attachment), v.maxLength(200)),
  target: v.exactOptional(v.object({ text: v.string() })),
});

/** @throws when the value is no draft. */
export function readDraft(value: unknown): Draft {
  return v.parse(schema, value);
}

/** @throws when the value is no point on the globe. */
export function readSpot(value: unknown): { readonly latitude: number; readonly longitude: number } {
  return v.parse(spot, value);
}

/** @throws when the value is no file. */
export function readFile(value: unknown): File {
  if (!(value instanceof Blob)) throw new TypeError('not a file');
  return value as File;
}
