import type { Hidden } from '../../core/types.ts';
import { sights, type Sight } from '../format.ts';
import { isoTime } from '../exif.ts';
import { saying } from '../hidden.ts';
import { fromIso6709, position, withAccuracy } from '../place.ts';
import { ascii, viewOf, type Source } from '../source.ts';
import { children, type Box } from './box.ts';

/*
 * What a film says of its making: QuickTime's own short texts, Apple's keys and values, and tracks that record something
 * second by second. [QuickTime File Format, User Data and Metadata]
 */

/** Short texts in `udta`, and keys by their last part. [QuickTime; 3GPP TS 26.244, 8; ExifTool, QuickTime.pm] */
const TOLD: Readonly<Record<string, Hidden['kind']>> = {
  '\xa9mak': 'camera', '\xa9mod': 'camera', make: 'camera', model: 'camera',
  '\xa9swr': 'software', '\xa9too': 'software', software: 'software',
  '\xa9ART': 'owner', '\xa9aut': 'owner', '\xa9cpy': 'owner', '\xa9dir': 'owner', '\xa9prd': 'owner', auth: 'owner', perf: 'owner', cprt: 'owner', author: 'owner', artist: 'owner', director: 'owner',
  producer: 'owner', copyright: 'owner',
  '\xa9nam': 'words', '\xa9cmt': 'words', '\xa9des': 'words', '\xa9key': 'words', titl: 'words', dscp: 'words', desc: 'words', title: 'words', comment: 'words', description: 'words', keywords: 'words',
  information: 'words', displayname: 'words',
  'SN  ': 'serial', SNum: 'serial', slno: 'serial',
};
/** Where the film was made, as ISO 6709 text: QuickTime's own, Apple's key, FFmpeg's. */
const SPOT = '\xa9xyz';
const SPOT_NAME = 'com.apple.quicktime.location.name';
const SPOTS = /^\xa9xyz$|(?:^|\.)location(?:\.ISO6709|-[a-z]{3})?$/;
/** What comes before the names of Apple's keys. [QuickTime File Format, Metadata] */
const APPLE = 'com.apple.quicktime.';
/** Seconds between 1904, where QuickTime's clock starts, and 1970. */
const EPOCH = 2_082_844_800;
/** Kinds of sample that hold a position for every moment: GoPro, Google, DJI (two), Sony. */
const POSITIONS = new Set(['gpmd', 'camm', 'djmd', 'dbgi', 'rtmd']);
/** Apple's samples under keys of their own, which stand in the sample's description, and what the key of a position says. */
const KEYED = 'mebx';
const LOCATION = /location/i;
/** Subtitles, where many drones write their positions: 3GPP's, QuickTime's, and QuickTime's under the name of their track. */
const SUBTITLES = new Set(['tx3g', 'text', 'sbtl']);
/** `GPS(-1.0767, 52.6983, 16)`, `HOME(W: 1.076700, N: 52.698300)`, `[latitude: 52.698300]`, `lat=52.6983`, `$GPRMC,221400`: DJI, Autel, dashcams and others. */
const READS_AS_POSITION = /\b(?:gps|home) ?\([^)\d]{0,9}\d{1,3}\.\d{3}|\blat(?:itude)?\W{1,4}\d{1,2}\.\d{3}|\bG[NP](?:RMC|GGA),\d{6}/i;
/** A drone's subtitle with all its numbers is about 300 bytes long. */
const SUBTITLE = 500;
const LONGEST = 2000;
/** What a text in letters of two bytes begins with. */
const WIDE = 0xfeff;
/** Dashcams put a position for every moment among the pixels, under this name or as a receiver writes it, the first within 2 MiB, often with no list of them. [ExifTool, QuickTimeStream.pl; NMEA 0183] */
const AMONG_PIXELS = ['freeGPS ', '$GPRMC,', '$GNRMC,'];
const REACH = 2 * 1024 * 1024;

/** What a box in `udta` says. A length and a language come before the text, or a version and a language; some write @ for ©, and then the text alone. */
export async function userData(source: Source, box: Box): Promise<Sight[]> {
  const type = box.type.replace(/^@/, '\xa9');
  if (type !== SPOT && !TOLD[type]) return [];
  const bytes = await source.upTo(box.body, Math.min(LONGEST, box.end - box.body));
  if (type === SPOT) return [{ kind: 'sight', place: fromIso6709(textOf(bytes.subarray(4))) ?? fromIso6709(textOf(bytes)) }];
  const versioned = bytes.length > 6 && viewOf(bytes).getUint32(0) === 0;
  return told(type, textOf(bytes.subarray(box.type.startsWith('\xa9') ? 4 : versioned ? 6 : 0)));
}

/** What a 3GPP position says: a name, then longitude and latitude as 16.16 fixed point. [3GPP TS 26.244, 8.10] */
export function loci(body: Uint8Array): Sight {
  const view = viewOf(body);
  const wide = view.getUint16(6) === WIDE;
  let end = 6;
  while ((wide ? view.getUint16(end) : view.getUint8(end)) !== 0) end += wide ? 2 : 1;
  const at = end + (wide ? 3 : 2);
  const [hidden] = saying('place-name', textOf(body.subarray(6, end)));
  return { kind: 'sight', place: position(view.getInt32(at + 4) / 65536, view.getInt32(at) / 65536), ...(hidden && { hidden }) };
}

/** When a film was made, from `mvhd`. A clock that was never set says 1904 or 1970. */
export async function madeAt(source: Source, box: Box): Promise<Sight | undefined> {
  const header = await source.view(box.body, 12);
  const seconds = (header.getUint8(0) === 1 ? Number(header.getBigUint64(4)) : header.getUint32(4)) - EPOCH;
  if (!(seconds > 0 && seconds < 2 ** 32)) return undefined;
  return { kind: 'sight', madeAt: seconds * 1000 };
}

/** What the keys and values of a `meta` box say. */
export function keysAndValues(bytes: Uint8Array<ArrayBuffer>, keys: readonly string[], values: { readonly body: number; readonly end: number }): Sight[] {
  const said = textsIn(bytes, keys, values);
  const apple = (name: string) => said.get(APPLE + name) ?? '';
  const place = [...said].map(([name, text]) => (SPOTS.test(name) ? fromIso6709(text) : undefined)).find(Boolean);
  return [
    { kind: 'sight', place: place && withAccuracy(place, Number(apple('location.accuracy.horizontal'))), takenAt: isoTime(apple('creationdate')) },
    ...[...said].flatMap(([name, text]) => told(name, text)),
  ];
}

/** The texts of an `ilst` box by their names. */
function textsIn(bytes: Uint8Array<ArrayBuffer>, keys: readonly string[], values: { readonly body: number; readonly end: number }): ReadonlyMap<string, string> {
  const view = viewOf(bytes);
  const texts = new Map<string, string>();
  for (let at = values.body; at + 8 <= values.end;) {
    const size = view.getUint32(at);
    if (size < 8 || at + size > values.end) break;
    // iTunes names its values by the box, Apple's cameras by a number into the list of keys.
    const name = keys[view.getUint32(at + 4) - 1] ?? ascii(bytes, at + 4, at + 8);
    if (size > 24) texts.set(name, textOf(bytes.subarray(at + 24, at + size)));
    at += size;
  }
  return texts;
}

/** The names in a `keys` box: a version and a count, then length, namespace and name of each. */
export function keyNames(bytes: Uint8Array, { body, end }: { readonly body: number; readonly end: number }): string[] {
  const names: string[] = [];
  const view = viewOf(bytes);
  for (let at = body + 8; at + 8 <= end;) {
    const size = view.getUint32(at);
    if (size < 8 || at + size > end) break;
    names.push(ascii(bytes, at + 8, at + size));
    at += size;
  }
  return names;
}

/** Where a film was made, by the XML that Sony's cameras write: `<Item name="Latitude" value="52:41:53.880"/>`. */
export function placeInXml(bytes: Uint8Array): Sight[] {
  const text = new TextDecoder().decode(bytes);
  const value = (name: string) => new RegExp(`<Item name="${name}" value="([^"]{1,40})"`).exec(text)?.[1] ?? '';
  const degrees = (name: string, negative: string) =>
    value(name).split(':').reduceRight((size, part) => Number.parseFloat(part) + size / 60, 0) * (value(`${name}Ref`) === negative ? -1 : 1);
  return [{ kind: 'sight', place: position(degrees('Latitude', 'S'), degrees('Longitude', 'W')) }];
}

/** Whether a track's samples, by the tables in its `stbl`, are positions, one for every moment. */
export async function recordsPlaces(source: Source, stbl: Box): Promise<boolean> {
  let subtitles = false;
  let first: number | undefined;
  for await (const { type, body, end } of children(source, stbl.body, stbl.end)) {
    if (type === 'stsd') for await (const sample of children(source, body + 8, end)) {
      if (POSITIONS.has(sample.type)) return true;
      if (sample.type === KEYED && LOCATION.test(textOf(await source.upTo(sample.body, Math.min(LONGEST, sample.end - sample.body))))) return true;
      subtitles ||= SUBTITLES.has(sample.type);
    }
    // Where the first of the samples lie: a list without any is as long as its count.
    else if (type === 'stco' && end > body + 8) first = (await source.view(body + 8, 4)).getUint32(0);
    else if (type === 'co64' && end > body + 8) first = Number((await source.view(body + 8, 8)).getBigUint64(0));
  }
  return subtitles && first !== undefined && first < source.size && READS_AS_POSITION.test(textOf(await source.upTo(first, SUBTITLE)));
}

/** Whether positions lie among the pixels and the sound of a film, as far as can be looked. */
export async function placesAmong(source: Source, media: Box): Promise<boolean> {
  const bytes = await source.upTo(media.body, Math.min(REACH, media.end - media.body)).catch(() => undefined);
  const text = new TextDecoder('latin1').decode(bytes);
  return AMONG_PIXELS.some((name) => text.includes(name));
}

/** Whether a dashcam keeps a list of positions in space that is said to be free, which any bytes may be. */
export async function placesInFree(source: Source, free: Box): Promise<boolean> {
  try {
    for await (const { type } of children(source, free.body, free.end)) if (type === 'gps ') return true;
  } catch {
    // No boxes.
  }
  return false;
}

/** What a text tells under its name. */
function told(name: string, text: string): Sight[] {
  const kind = name === SPOT_NAME ? 'place-name' : TOLD[name.split('.').at(-1) ?? ''];
  return kind ? sights(kind, text) : [];
}

function textOf(bytes: Uint8Array): string {
  const wide = bytes.length > 1 && viewOf(bytes).getUint16(0) === WIDE;
  return new TextDecoder(wide ? 'utf-16be' : 'utf-8').decode(bytes.subarray(0, LONGEST));
}
