import type { Attachment, Draft, Finding } from '../core/types.ts';
import type { Print } from './read-in-picture.ts';
import { SURE } from './weigh.ts';

/*
 * Words that travel with a picture: what its file is called, and the title, caption, comment and tags inside it. They go
 * through the checks of words like the post itself.
 */

/** Few sites show what a file is called, so that it is only mentioned: it says more about the picture than to the reader. */
const NAME_AT_MOST = SURE - 0.05;
/** A caption inside goes out with the file. */
const CAPTION_AT_MOST = 0.75;
/** Pictures whose names and captions are read: more are never posted at once. */
const MOST = 20;

/** Names that cameras and apps give by themselves. */
const BY_ITSELF = /\b(?:IMG|DSC[FN]?|DCIM|PXL|MVIMG|VID|PANO|WP|FB|Snapchat|Signal|WhatsApp|Screenshot|Screen Shot|Image|Photo|Video|copy|edited|final)\b/giu;
/** Counters, dates and times. */
const NUMBERS = /\b\d[\d:]*\b/gu;

/** What a file is called as words: `IMG_custody-suite 2.jpg` is "custody suite". '' where a camera named it. */
export function plainName(name: string): string {
  const words = name.replace(/\.[A-Za-z0-9]{1,5}$/u, '').replace(/[_\-.+~()[\]]+/gu, ' ');
  return words.replace(BY_ITSELF, ' ').replace(NUMBERS, ' ').replace(/\s+/gu, ' ').trim();
}

/** One for each name and each caption that says something. */
export function printsBeside(draft: Draft): Print[] {
  return draft.attachments.slice(0, MOST).flatMap((attachment): Print[] => {
    const name = plainName(attachment.name);
    const caption = attachment.facts?.hidden?.find(({ kind }) => kind === 'words')?.says ?? '';
    return [
      ...(/\p{L}{3}/u.test(name) ? [print(draft, name, (finding) => beside(attachment, finding, 'file-name', NAME_AT_MOST))] : []),
      ...(caption ? [print(draft, caption, (finding) => beside(attachment, finding, 'caption', CAPTION_AT_MOST))] : []),
    ];
  });
}

function print(draft: Draft, text: string, inPicture: Print['inPicture']): Print {
  return { draft: { ...draft, text, attachments: [] }, reads: (check) => !ABOUT_STYLE.has(check), inPicture };
}

/** A file name in capitals shouts at nobody. */
const ABOUT_STYLE: ReadonlySet<string> = new Set(['shouting']);

function beside({ id, facts, kept }: Attachment, { check, message, confidence, data: { swap: _, ...data } = {} }: Finding, readIn: 'file-name' | 'caption', most: number): Finding {
  const fix = readIn === 'caption' && facts?.removable && !kept ? { fix: 'remove-hidden' as const } : {};
  return { check, message, readIn, confidence: Math.min(confidence, kept ? NAME_AT_MOST : most), data, target: { attachment: id, boxes: [] }, ...fix };
}
