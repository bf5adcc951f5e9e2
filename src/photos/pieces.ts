import { Unread } from './source.ts';

/** A new file put together from parts of another, by reference and not copied, and bytes of our own. */
export class Pieces {
  readonly #file: Blob;
  readonly #parts: (Uint8Array<ArrayBuffer> | { readonly start: number; end: number })[] = [];

  constructor(file: Blob) {
    this.#file = file;
  }

  /** Appends what lies between two offsets; neighbours are joined. */
  keep(start: number, end: number): void {
    const last = this.#parts.at(-1);
    if (last && 'start' in last && last.end === start) last.end = end;
    else this.#parts.push({ start, end });
  }

  /** Appends new bytes. */
  put(bytes: Uint8Array<ArrayBuffer>): void {
    this.#parts.push(bytes);
  }

  get size(): number {
    return this.#parts.reduce((sum, part) => sum + ('start' in part ? part.end - part.start : part.length), 0);
  }

  /** @param first bytes that were known last */
  blob(first: readonly Uint8Array<ArrayBuffer>[] = []): Blob {
    return new Blob([...first, ...this.#parts.map((part) => ('start' in part ? this.#file.slice(part.start, part.end) : part))]);
  }
}

/** New bytes for a stretch of a file, as many as it has. */
export interface Patch {
  readonly start: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The file with these stretches written over, every other byte by reference.
 * @throws Unread 'broken' where two of them share bytes
 */
export function patched(file: Blob, patches: readonly Patch[]): Blob {
  const pieces = new Pieces(file);
  let at = 0;
  for (const { start, bytes } of [...patches].sort((one, other) => one.start - other.start)) {
    if (start < at) throw new Unread('broken');
    pieces.keep(at, start);
    pieces.put(bytes);
    at = start + bytes.length;
  }
  pieces.keep(at, file.size);
  return pieces.blob();
}
