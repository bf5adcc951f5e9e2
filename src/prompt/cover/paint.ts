import type { Box } from '../../core/types.ts';

/*
 * Makes the copy that the site gets: decoded, boxes painted over, encoded anew. The new file holds pixels and nothing else;
 * a turned photo is turned for good. What comes out is looked at again before it may be used.
 */

/** Written as they came; anything else becomes JPEG. */
const KEPT = new Set(['image/jpeg', 'image/png', 'image/webp']);
const QUALITY = 0.92;
const BLACK = '#000';
const WHITE = '#fff';
/** Both pictures are compared on so many squares a side. */
const SQUARES = 32;
/** How far squares may be off, of 255: encoding blurs a little, a browser that garbles pictures on purpose does far more. */
const TOLERANCE = 24;

/** Before the pixels or frames of a PNG comes whether it moves; a large colour profile may come before that. */
const HEAD = 1024 * 1024;
/** The bit of a WebP's header that says it moves. [WebP Container Specification, Extended File Format] */
const ANIMATION = 2;

/** A GIF would stop moving, and what is no picture can't be painted. Other kinds may move too: see `moves`. */
export function canCover(file: File | undefined): file is File {
  return file instanceof Blob && file.type.startsWith('image/') && file.type !== 'image/gif';
}

/**
 * Whether a picture is of a kind that moves, by its bytes: a GIF, or a WebP, PNG or AVIF of more than one frame. A copy would
 * hold the first alone.
 */
export async function moves(file: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const text = new TextDecoder('latin1').decode(bytes);
  if (text.startsWith('VP8X', 12)) return ((bytes[20] ?? 0) & ANIMATION) !== 0;
  // Its first box lists what it may be taken for, and is shorter than 256 bytes.
  if (text.startsWith('ftyp', 4)) return text.slice(8, bytes[3]).includes('avis');
  if (text.startsWith('PNG', 1)) return text.split('IDAT', 1)[0]?.includes('acTL') ?? false;
  return text.startsWith('GIF8');
}

/**
 * A copy with solid boxes.
 * @param boxes fractions of the picture as it is shown
 * @throws when the picture moves, the browser can't decode or encode it, or the copy is not what it should be
 */
export async function paint(file: File, boxes: readonly Box[]): Promise<File> {
  if (await moves(file)) throw new Error('it moves');
  const picture = await createImageBitmap(file);
  try {
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = contextOf(canvas);
    const type = KEPT.has(file.type) ? file.type : 'image/jpeg';
    if (type === 'image/jpeg') fillAll(context, WHITE); // it knows no see-through, and would show black
    context.drawImage(picture, 0, 0);
    context.fillStyle = BLACK;
    for (const box of boxes) context.fillRect(...outwards(box, picture));
    const blob = await canvas.convertToBlob({ type, quality: QUALITY });
    const copy = new File([blob], named(file.name, blob.type), { type: blob.type, lastModified: file.lastModified });
    await expectCovered(picture, copy, boxes);
    return copy;
  } finally {
    picture.close();
  }
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  return context;
}

function fillAll(context: OffscreenCanvasRenderingContext2D, colour: string): void {
  context.fillStyle = colour;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
}

/** Whole pixels, and rather one more than one less. */
function outwards({ x, y, width, height }: Box, picture: { readonly width: number; readonly height: number }): [number, number, number, number] {
  const left = Math.floor(x * picture.width);
  const top = Math.floor(y * picture.height);
  return [left, top, Math.ceil((x + width) * picture.width) - left, Math.ceil((y + height) * picture.height) - top];
}

/** The same name, with another ending where the kind has changed. */
export function named(name: string, type: string): string {
  const ending = type.slice('image/'.length);
  const known = ending === 'jpeg' ? /\.(?:jpe?g|jfif)$/i : new RegExp(`\\.${ending}$`, 'i');
  return known.test(name) ? name : `${name.replace(/\.[^.]*$/, '')}.${ending === 'jpeg' ? 'jpg' : ending}`;
}

/** @throws when a box lets anything through, or the rest is, on the whole, not the same picture. */
async function expectCovered(picture: ImageBitmap, copy: File, boxes: readonly Box[]): Promise<void> {
  const painted = await createImageBitmap(copy);
  const [before, after] = [squares(picture), squares(painted)];
  painted.close();
  const off: number[] = [];
  for (let index = 0; index < SQUARES * SQUARES; index++) {
    const square = { x: index % SQUARES / SQUARES, y: Math.floor(index / SQUARES) / SQUARES, width: 1 / SQUARES, height: 1 / SQUARES };
    const colours = [0, 1, 2].map((colour) => index * 4 + colour);
    if (boxes.some((box) => holds(box, square))) {
      if (colours.some((at) => (after[at] ?? 255) > TOLERANCE)) throw new Error('a box lets something through');
    } else if (!boxes.some((box) => touches(box, square))) off.push(...colours.map((at) => Math.abs((before[at] ?? 0) - (after[at] ?? 0))));
  }
  if (off.reduce((sum, one) => sum + one, 0) > TOLERANCE * off.length) throw new Error('not the same picture');
}

/** The mean colour of each square, on white where the picture is see-through. */
function squares(picture: ImageBitmap): Uint8ClampedArray {
  const context = contextOf(new OffscreenCanvas(SQUARES, SQUARES));
  fillAll(context, WHITE);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, SQUARES, SQUARES);
  return context.getImageData(0, 0, SQUARES, SQUARES).data;
}

/** With a square's width to spare, since neighbours bleed into each other when a picture is made small. */
function holds(box: Box, square: Box): boolean {
  const room = 1 / SQUARES;
  return square.x - room >= box.x && square.y - room >= box.y && square.x + 2 * room <= box.x + box.width && square.y + 2 * room <= box.y + box.height;
}

function touches(box: Box, square: Box): boolean {
  const room = 1 / SQUARES;
  return box.x < square.x + 2 * room && square.x - room < box.x + box.width && box.y < square.y + 2 * room && square.y - room < box.y + box.height;
}
