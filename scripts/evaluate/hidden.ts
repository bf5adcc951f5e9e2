import type { Hidden, PhotoFacts } from '../../src/core/types.ts';
import { table } from './print.ts';

/** What truth.json may say of a file besides its place: lists of the fields that hold it, or whether there is any. */
export interface HiddenTruth {
  readonly time?: boolean;
  readonly serial?: readonly string[] | null;
  readonly owner?: readonly string[] | null;
  readonly place_text?: readonly string[] | null;
  readonly thumb?: readonly string[] | null;
  readonly makernote?: boolean;
  readonly embedded_video?: boolean;
}

const any = (list: readonly string[] | null | undefined): boolean => (list?.length ?? 0) > 0;
const sees = (...kinds: readonly Hidden['kind'][]) => ({ hidden = [] }: PhotoFacts) => hidden.some(({ kind }) => kinds.includes(kind));

/** A serial number may stand in plain sight or within a maker's own notes, which are seen and not read. */
const KINDS: readonly (readonly [name: string, truth: (one: HiddenTruth) => boolean, seen: (facts: PhotoFacts) => boolean])[] = [
  ['capture time', ({ time }) => time === true, ({ takenAt }) => takenAt !== undefined],
  ['serial number', ({ serial }) => any(serial), sees('serial')],
  ['serial, or maker notes', ({ serial }) => any(serial), sees('serial', 'maker-note')],
  ['owner or author', ({ owner }) => any(owner), sees('owner')],
  ['names of places', ({ place_text: names }) => any(names), sees('place-name')],
  ['thumbnail', ({ thumb }) => any(thumb), sees('pictures')],
  ['maker notes', ({ makernote }) => makernote === true, sees('maker-note')],
  ['film behind a still', ({ embedded_video: video }) => video === true, sees('video', 'trailing')],
];

/** How much of what else a file holds was found; `beyond` is found where the truth has none, which need not be wrong. */
export function hiddenTable(rows: readonly { readonly photo: HiddenTruth; readonly facts: PhotoFacts }[]): string {
  return table([['hidden', 'files', 'found', 'beyond'], ...KINDS.map(([name, truth, seen]) => {
    const holding = rows.filter(({ photo }) => truth(photo));
    const beyond = rows.filter(({ photo, facts }) => !truth(photo) && seen(facts));
    return [name, String(holding.length), String(holding.filter(({ facts }) => seen(facts)).length), String(beyond.length)];
  })]);
}

/** Tags by which exiftool names what a clean copy must not hold any more, besides a place. */
export const TELLING_TAGS = [
  '-*Serial*', '-Artist', '-By-line', '-Creator', '-OwnerName', '-Copyright', '-Rights', '-DateTimeOriginal', '-ThumbnailImage',
  '-MakerNote*', '-Make', '-Model', '-Software', '-Caption-Abstract', '-Description', '-PersonInImage', '-EmbeddedVideo*', '-MotionPhotoVideo',
];
