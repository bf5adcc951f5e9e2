import type { PhotoFacts } from '../core/types.ts';

/** A file that can't be looked at, with the reason that the person is told. */
export class Unread extends Error {
  constructor(readonly reason: NonNullable<PhotoFacts['unread']>) {
    super(reason);
  }
}

export interface SourceLimits {
  /** Bytes fetched at once: the head of a camera's JPEG fits in one. */
  readonly window: number;
  /** Bytes fetched in total, so that a broken or hostile 100 MB file is never read whole. */
  readonly budget: number;
  /** Looks taken in total: a few bytes can claim to be a structure of their own, a million times over. */
  readonly looks: number;
}

const HEAD: SourceLimits = { window: 64 * 1024, budget: 4 * 1024 * 1024, looks: 10_000 };

/** For writing a clean copy, which needs to know every part of the file: a PNG of 100 MB has 12,000, of 8 KiB each, as libpng writes it. */
export const WHOLE: SourceLimits = { window: 4 * 1024 * 1024, budget: Infinity, looks: 20_000 };

/** The same where the parts say how long they are, so that what is in them is stepped over. */
export const PARTS: SourceLimits = { ...HEAD, budget: Infinity };

/** Random access to a Blob through one window, so that walking neighbouring structures costs one read. */
export class Source {
  readonly size: number;
  readonly #blob: Blob;
  readonly #limits: SourceLimits;
  #spent = 0;
  #looks = 0;
  #start = 0;
  #window = new Uint8Array(0);

  constructor(blob: Blob, limits: SourceLimits = HEAD) {
    this.size = blob.size;
    this.#blob = blob;
    this.#limits = limits;
  }

  /**
   * Exactly `length` bytes from `at`. The answer is a view that later calls leave intact.
   * @throws Unread 'broken' when the file ends before, 'too-big' when a limit is reached.
   */
  async bytes(at: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    if (!(at >= 0 && length >= 0 && at + length <= this.size)) throw new Unread('broken');
    if (++this.#looks > this.#limits.looks) throw new Unread('too-big');
    if (at < this.#start || at + length > this.#start + this.#window.length) await this.#fetch(at, length);
    return this.#window.subarray(at - this.#start, at - this.#start + length);
  }

  /** What there is from `at`, at most `length` bytes. */
  async upTo(at: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    return this.bytes(at, Math.max(0, Math.min(length, this.size - at)));
  }

  /** What one read gives from `at`, two bytes at least unless the file ends: for scanning forward. */
  async rest(at: number): Promise<Uint8Array<ArrayBuffer>> {
    const inWindow = this.#start + this.#window.length - at;
    return at >= this.#start && inWindow >= 2 ? this.bytes(at, inWindow) : this.upTo(at, this.#limits.window);
  }

  /** The same as `bytes`, for reading numbers. */
  async view(at: number, length: number): Promise<DataView> {
    return viewOf(await this.bytes(at, length));
  }

  async #fetch(at: number, length: number): Promise<void> {
    const end = Math.min(this.size, at + Math.max(length, this.#limits.window));
    this.#spent += end - at;
    if (this.#spent > this.#limits.budget) throw new Unread('too-big');
    this.#window = new Uint8Array(await this.#blob.slice(at, end).arrayBuffer());
    this.#start = at;
  }
}

/** What files are padded with: zeros, line ends. */
export const PADDING: readonly number[] = [0, 10, 13];

/** Whether there is anything but padding from `at`, as far as 64 KiB: what hangs behind a picture. */
export async function moreFrom(source: Source, at: number): Promise<boolean> {
  return (await source.upTo(at, HEAD.window)).some((byte) => !PADDING.includes(byte));
}

/** Several pieces as one. */
export async function together(pieces: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Blob([...pieces] as BlobPart[]).arrayBuffer());
}

/** A DataView over the same bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Bytes as text, one character each: for signatures and names of chunks. */
export function ascii(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

/** The reverse: one byte for each character. */
export function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
