import { LONGEST_INSIDE, type Hidden } from '../core/types.ts';
import { isoTime, type ExifFacts } from './exif.ts';
import { saying } from './hidden.ts';
import { position, type Position } from './place.ts';

/**
 * `exif:GPSLatitude="52,38.2N"` or the same as an element. Any prefix: DJI writes `drone-dji:GpsLatitude` (and
 * `GpsLongtitude`), IPTC wraps the exif one in LocationCreated, and some write the direction beside it, as in EXIF.
 */
const COORDINATE = /(?:(<\/)[\w-]{0,40})?:gps(?:dest)?l(a|o)(?:t|ngt?)itude(ref)?(?:\s*=\s*["']|\s*>)\s*([^"'<]{0,40})/gi;

/** Properties by what they give away. [XMP Specification Part 1 and 2; IPTC Photo Metadata 2022; PLUS LDF; MWG 2.0] */
const TOLD: readonly (readonly [Hidden['kind'], readonly string[]])[] = [
  ['owner', ['dc:creator', 'dc:rights', 'tiff:Artist', 'exif:Artist', 'tiff:Copyright', 'aux:OwnerName', 'exifEX:CameraOwnerName', 'photoshop:Credit', 'photoshop:Source', 'photoshop:CaptionWriter', 'photoshop:AuthorsPosition', 'dc:contributor', 'dc:publisher', 'xmpRights:Owner', 'xmpRights:UsageTerms', 'plus:ImageCreatorName', 'plus:CopyrightOwnerName', 'Iptc4xmpCore:CiEmailWork', 'Iptc4xmpCore:CiTelWork', 'acdsee:author']],
  ['serial', ['aux:SerialNumber', 'aux:LensSerialNumber', 'exifEX:BodySerialNumber', 'exifEX:LensSerialNumber', 'drone-dji:CameraSerialNumber', 'drone-dji:DroneSerialNumber']],
  ['people', ['Iptc4xmpExt:PersonInImage', 'Iptc4xmpExt:PersonName', 'Iptc4xmpExt:OrganisationInImageName', 'mwg-rs:Name', 'MPReg:PersonDisplayName']],
  ['place-name', ['photoshop:City', 'photoshop:State', 'photoshop:Country', 'Iptc4xmpCore:Location', 'Iptc4xmpExt:City', 'Iptc4xmpExt:Sublocation', 'Iptc4xmpExt:ProvinceState', 'Iptc4xmpExt:CountryName', 'Iptc4xmpExt:LocationName', 'LocationCreated:City', 'Iptc4xmpCore:CiAdrExtadr', 'Iptc4xmpCore:CiAdrCity', 'xmpDM:shotLocation']],
  ['words', ['dc:title', 'dc:description', 'dc:subject', 'photoshop:Headline', 'exif:UserComment', 'tiff:ImageDescription', 'lr:hierarchicalSubject', 'digiKam:TagsList', 'MicrosoftPhoto:LastKeywordXMP', 'acdsee:caption', 'photoshop:Instructions', 'Iptc4xmpExt:Event', 'stRef:filePath', 'Iptc4xmpCore:AltTextAccessibility', 'Iptc4xmpCore:ExtDescrAccessibility']],
  ['camera', ['tiff:Model']],
  ['software', ['xmp:CreatorTool', 'xap:CreatorTool', 'tiff:Software']],
];
const TIMES = ['exif:DateTimeOriginal', 'photoshop:DateCreated', 'xmp:CreateDate', 'xap:CreateDate'];
/** A still with a moving picture behind it. [Android Motion Photo format 1.0] */
const MOTION = /(?:Camera:(?:MotionPhoto|MicroVideo)|Item:Semantic)\s*(?:=\s*["']|>\s*)(?:1|MotionPhoto)["'\s<]/i;
/** Google's cameras keep their own notes in the packet. */
const MAKER_NOTE = /Camera:(?:hdr\w*makernote|shot_log_data)/i;
/** A thumbnail within the packet, in base 64. */
const THUMBNAIL = 'xmpGImg:image';

/** A property may be said several times (one for each language, or each face); so many count. */
const MOST_VALUES = 8;
/** With the tags around it, and a few letters written as `&amp;`. */
const LONGEST_VALUE = 2 * LONGEST_INSIDE;

/** What an XMP packet gives away. Read as text: real packets are too often broken XML. */
export function readXmp(bytes: Uint8Array): ExifFacts {
  const packet = new TextDecoder().decode(bytes);
  const place = placeIn(packet);
  const takenAt = TIMES.flatMap((name) => valuesOf(packet, name)).map(isoTime).find(Boolean);
  const hidden = TOLD.flatMap(([kind, names]) => names.flatMap((name) => valuesOf(packet, name)).flatMap((value) => saying(kind, value)));
  if (MOTION.test(packet)) hidden.push({ kind: 'video' });
  if (MAKER_NOTE.test(packet)) hidden.push({ kind: 'maker-note' });
  if (packet.includes(THUMBNAIL)) hidden.push({ kind: 'pictures' });
  return { ...(place && { place }), ...(takenAt && { takenAt }), hidden };
}

/** `name="value"`, or the text within `<name>` with its tags left out. */
function valuesOf(packet: string, name: string): string[] {
  const values: string[] = [];
  for (let at = packet.indexOf(name); at !== -1 && values.length < MOST_VALUES; at = packet.indexOf(name, at + name.length)) {
    const behind = packet.slice(at + name.length, at + name.length + LONGEST_VALUE);
    if (packet[at - 1] === '<') values.push(...textIn(behind, name));
    else values.push(.../^\s*=\s*(?:"([^"]*)|'([^']*))/.exec(behind)?.slice(1, 3).filter(Boolean) ?? []);
  }
  return values.map(plain);
}

/** The text between this opening tag and its end, items of a list apart. */
function textIn(behind: string, name: string): string[] {
  // An attribute may hold a name of its own: `<mwg-rs:Name/>` says nothing.
  const opened = /^(?:\s[^<>]*)?>/.exec(behind)?.[0];
  if (!opened || opened.endsWith('/>')) return [];
  const end = behind.indexOf(`</${name}`);
  const inside = behind.slice(opened.length, end === -1 ? undefined : end);
  return inside.split(/<[^<>]*>/).map((text) => text.trim()).filter(Boolean);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' };

/** Letters are written by their names or by their numbers: `O&#39;Brien`, and `&#xA;` for the end of a line. */
function plain(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,5})|#(\d{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, hex?: string, decimal?: string, name = '') =>
    (hex || decimal ? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)) : ENTITIES[name] ?? whole));
}

/**
 * The first position in an XMP packet that is one; a program may leave one of zeros before it. The first latitude belongs to the
 * first longitude, and so on. [XMP Specification Part 2, GPSCoordinate]
 */
function placeIn(packet: string): Position | undefined {
  const values: Record<'latitude' | 'longitude' | 'latituderef' | 'longituderef', string[]> = { latitude: [], longitude: [], latituderef: [], longituderef: [] };
  for (const [, closing, which = '', ref = '', value = ''] of packet.matchAll(COORDINATE)) {
    if (!closing) values[`${/a/i.test(which) ? 'latitude' : 'longitude'}${ref ? 'ref' : ''}`].push(value);
  }
  for (const [index, latitude] of values.latitude.entries()) {
    const place = position(degrees(latitude, values.latituderef[index]), degrees(values.longitude[index], values.longituderef[index]));
    if (place) return place;
  }
  return undefined;
}

/** `52,38.214N`, `52,38,12S`, `N 52.6369` or `-1.1398`, or a number alone and its direction beside it. NaN when it is none of these. */
function degrees(value = '', beside = ''): number {
  const [, before, minus, number, behind] = /^([NSEW]?)\s*([-+]?)([\d.,]+)\s*([NSEW]?)$/i.exec(value.trim()) ?? [];
  const [whole = NaN, minutes = 0, seconds = 0] = number?.split(',').map(Number) ?? [];
  const below = minus === '-' || /^[SW]/i.test(before || behind || beside);
  return (whole + minutes / 60 + seconds / 3600) * (below ? -1 : 1);
}
