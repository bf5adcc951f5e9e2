import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import type { PhotoFacts } from '../../src/core/types.ts';
import { removeLocation } from '../../src/photos/clean.ts';
import { inspect } from '../../src/photos/inspect.ts';
import { hiddenTable, TELLING_TAGS, type HiddenTruth } from './hidden.ts';
import { BadInput, readJson } from './input.ts';
import { json, percent, table } from './print.ts';
import { quantile } from './statistics.ts';

/** Degrees by which a place may be off: about 200 m. */
const NEAR = 0.002;
const EXIFTOOL_MS = 20_000;

/** What truth.json says of a file: where it was taken, `zero` when it only says 0,0, which counts neither way. */
interface Photo extends HiddenTruth {
  readonly file: string;
  readonly family: string;
  readonly gps: { readonly lat: number; readonly lon: number } | null;
  readonly zero: boolean;
}

type Seen = 'hit' | 'wrong' | 'miss' | 'false' | 'quiet' | 'any';

/** What became of the clean copy: `cannot` and `refused` leave the original and the warning where they are. */
type Cleaned = 'clean' | 'located' | 'repainted' | 'broken' | 'refused' | 'cannot';

interface Row {
  readonly photo: Photo;
  readonly seen: Seen;
  readonly facts: PhotoFacts;
  readonly ms: number;
  readonly cleaned: Cleaned;
  readonly why: string;
  /** What exiftool still finds in the clean copy besides a place; '' when nothing. */
  readonly telling: string;
  /** Whether the pixels of the original can be decoded here, so that they could be compared. */
  readonly compared: boolean;
}

/**
 * Holds the reader and the remover against a folder of photos whose places are known: `files/` and `truth.json`.
 * The clean copies are read again with this reader and, where it is installed, with exiftool, and their pixels compared
 * where sharp can decode them. Last line one JSON object.
 */
export async function evaluatePhotos(folder: string, say: (line: string) => void): Promise<void> {
  const photos = readPhotos(folder);
  const scratch = mkdtempSync(join(tmpdir(), 'evaluate-photos-'));
  try {
    const exiftool = hasExiftool();
    const rows: Row[] = [];
    let crashes = 0;
    for (const photo of photos) {
      try {
        rows.push(await rowOf(photo, folder, exiftool ? scratch : undefined));
      } catch (error) {
        crashes += 1;
        say(`crash: ${photo.file}: ${String(error)}`);
      }
    }
    report(rows, exiftool, say);
    const placed = rows.filter(({ seen }) => ['hit', 'wrong', 'miss'].includes(seen));
    say(`\n${json({
      gpsRecall: placed.filter(({ seen }) => seen === 'hit').length / placed.length,
      gpsFalse: rows.filter(({ seen }) => seen === 'false').length,
      crashes,
      cleanFailures: rows.filter(({ cleaned }) => FAILURES.includes(cleaned)).length,
      p95ms: quantile(rows.map(({ ms }) => ms), 0.95),
      n: photos.length,
    })}`);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** What truth.json says. @throws BadInput that names the entry and what is wrong with it */
export function readPhotos(folder: string): readonly Photo[] {
  const path = join(folder, 'truth.json');
  const photos = readJson(path);
  if (!Array.isArray(photos) || photos.length === 0) throw new BadInput(`${path}: a list of {file, family, gps, zero} is needed`);
  return photos.map((photo: unknown, index) => {
    const { file, family, gps } = (photo ?? {}) as Partial<Record<string, unknown>>;
    const { lat, lon } = (gps ?? {}) as Partial<Record<string, unknown>>;
    const bad = (what: string) => new BadInput(`${path}, entry ${index + 1}: ${what}`);
    if (typeof file !== 'string' || !existsSync(join(folder, 'files', file))) throw bad('"file" names nothing in files/');
    if (typeof family !== 'string') throw bad('"family" is no word');
    if (gps !== null && (typeof lat !== 'number' || typeof lon !== 'number')) throw bad('"gps" is neither {lat, lon}, in degrees, nor null');
    return photo as Photo;
  });
}

const FAILURES: readonly Cleaned[] = ['located', 'repainted', 'broken'];

async function rowOf(photo: Photo, folder: string, scratch: string | undefined): Promise<Row> {
  const file = new File([readFileSync(join(folder, 'files', photo.file))], photo.file);
  const started = performance.now();
  const facts = await inspect(file);
  const ms = performance.now() - started;
  return { photo, seen: judge(photo, facts), facts, ms, ...await clean(file, scratch) };
}

function judge({ gps, zero }: Photo, { place }: PhotoFacts): Seen {
  if (zero) return 'any';
  if (!gps) return place ? 'false' : 'quiet';
  if (!place) return 'miss';
  return Math.abs(place.latitude - gps.lat) <= NEAR && Math.abs(place.longitude - gps.lon) <= NEAR ? 'hit' : 'wrong';
}

async function clean(file: File, scratch: string | undefined): Promise<Pick<Row, 'cleaned' | 'why' | 'compared' | 'telling'>> {
  const before = await shown(file);
  const result = await removeLocation(file);
  if ('why' in result) return { cleaned: result.why === 'unsupported' ? 'cannot' : 'refused', why: result.why, compared: false, telling: '' };
  const compared = before !== undefined;
  const again = await inspect(result.file);
  const telling = (again.hidden ?? []).map(({ kind }) => kind).join() || (scratch ? await left(result.file, scratch, TELLING_TAGS) : '');
  const about = { compared, telling };
  if (again.place) return { cleaned: 'located', why: 'by this reader', ...about };
  const place = scratch && await left(result.file, scratch, LOCATION_TAGS);
  if (place) return { cleaned: 'located', why: place, ...about };
  const after = await shown(result.file);
  if (before && !after) return { cleaned: 'broken', why: 'cannot be decoded any more', ...about };
  if (before && after && !before.equals(after)) return { cleaned: 'repainted', why: 'pixels differ', ...about };
  return { cleaned: 'clean', why: '', ...about };
}

/** The pixels as they are shown, turned as the file says; undefined when they can't be decoded here. */
async function shown(file: Blob): Promise<Buffer | undefined> {
  try {
    const { data, info } = await sharp(Buffer.from(await file.arrayBuffer())).rotate().raw().toBuffer({ resolveWithObject: true });
    return Buffer.concat([Buffer.from(`${info.width} ${info.height} ${info.channels} `), data]);
  } catch {
    return undefined;
  }
}

function hasExiftool(): boolean {
  try {
    execFileSync('exiftool', ['-ver'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const LOCATION_TAGS = ['-GPS*', '-Location*', '-City', '-Sub-location', '-State', '-Country*', '-Province*'];

/** The first of these tags that exiftool still finds, with its 0,0 for "none" left aside; '' when none. */
async function left(file: File, scratch: string, wanted: readonly string[]): Promise<string> {
  const path = join(scratch, `copy${extname(file.name)}`);
  writeFileSync(path, Buffer.from(await file.arrayBuffer()));
  try {
    return execFileSync('exiftool', ['-a', '-G1', '-ee', '-s', '-q', '-n', ...wanted, path], { encoding: 'utf8', timeout: EXIFTOOL_MS, stdio: ['ignore', 'pipe', 'ignore'] }).trim().split('\n')[0] ?? '';
  } catch {
    return ''; // exiftool does not know the kind of file
  }
}

function report(rows: readonly Row[], exiftool: boolean, say: (line: string) => void): void {
  const kinds = [...new Set(rows.map(({ photo }) => photo.family))].sort().map((kind) => [kind, rows.filter(({ photo }) => photo.family === kind)] as const);
  const count = (some: readonly Row[], ...seen: Seen[]) => String(some.filter((row) => seen.includes(row.seen)).length);
  const copies = (some: readonly Row[], cleaned: Cleaned) => String(some.filter((row) => row.cleaned === cleaned).length);
  const times = (some: readonly Row[], at: number) => quantile(some.map(({ ms }) => ms), at).toFixed(2);
  const reading = ([kind, some]: readonly [string, readonly Row[]]) => [
    kind, String(some.length), count(some, 'hit'), count(some, 'miss'), count(some, 'wrong'), count(some, 'false'),
    String(some.filter(({ facts }) => facts.unread).length), times(some, 0.5), times(some, 0.95),
  ];
  const writing = ([kind, some]: readonly [string, readonly Row[]]) => [
    kind, copies(some, 'clean'), copies(some, 'located'), copies(some, 'repainted'), copies(some, 'broken'), copies(some, 'refused'),
    copies(some, 'cannot'), String(some.filter(({ compared }) => compared).length),
  ];
  const all = [...kinds, ['all', rows] as const];
  say(table([['found', 'files', 'hits', 'misses', 'wrong', 'false', 'unread', 'ms', 'p95'], ...all.map(reading)]));
  say(`\n${table([['clean copies', 'clean', 'located', 'repainted', 'broken', 'refused', 'cannot', 'pixels compared'], ...all.map(writing)])}`);
  say(exiftool ? 'Locations left: read again with this reader and with exiftool.' : 'Locations left: read again with this reader alone; exiftool is not installed.');
  say(`\n${hiddenTable(rows)}`);
  say(`Of ${rows.filter(({ cleaned }) => cleaned === 'clean').length} clean copies, ${rows.filter(({ telling }) => telling !== '').length} still tell of a person or a camera.`);
  say(`Of the files with a place found, ${percent(share(rows))} have a clean copy.\n`);
  for (const { photo, seen, cleaned, why, telling } of rows) {
    if (['miss', 'wrong', 'false'].includes(seen)) say(`${seen}: ${photo.file}`);
    if (telling) say(`tells: ${photo.file}: ${telling}`);
    if (FAILURES.includes(cleaned) || cleaned === 'refused') say(`${cleaned}: ${photo.file}: ${why}`);
  }
}

function share(rows: readonly Row[]): number {
  const placed = rows.filter(({ facts }) => facts.place);
  return placed.filter(({ cleaned }) => cleaned === 'clean').length / placed.length;
}
