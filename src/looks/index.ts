import { withDeadline } from '../core/deadline.ts';
import { LOOK_PARTS, type LookFailure, type LookPart, type PhotoLook } from '../core/types.ts';
import { isFilm, stillsOf } from './film.ts';
import type { Grey } from './grey.ts';
import { joined, type SeenMoment } from './joined.ts';
import type { Order, PartName, Parts, Report, Seen } from './parts.ts';
import { Patience } from './patience.ts';
import { readText, startReader, type Reader } from './text.ts';

/** Each part of a look has this long, from the moment the picture's turn comes; past it the person is told. */
const PART_MS = 4000;
/** After this long without a picture, the memory (some 400 MB) is given back. */
const REST_MS = 60_000;
/** Past it no further moment of a film is begun. */
const FILM_MS = 6000;

type Outcome<T> = { readonly value: T } | { readonly failed: LookFailure };

/**
 * Looks at pictures, one at a time, in two workers: networks over the pixels, and the reader of text. They start with the
 * first picture, are ended when one hangs, and rest when there is nothing more to look at.
 */
export class Looks {
  #pixels: Worker | undefined;
  #reader: Promise<Reader> | undefined;
  /** Settles when the reader has done with the pictures it was given: it can't be told to leave one. */
  #reading: Promise<unknown> = Promise.resolve();
  #turn: Promise<unknown> = Promise.resolve();
  #resting: ReturnType<typeof setTimeout> | undefined;
  #waiting = 0;
  readonly #patience = { pixels: new Patience(), text: new Patience() };
  #id = 0;

  /** @param base address of the folder with the networks, ending in a slash; `rested` is called once the workers have ended for want of work */
  constructor(private readonly base: string, private readonly rested: () => void = () => undefined) {}

  /** Never rejects: what could not be looked at is said in `skipped`. */
  async look(file: Blob): Promise<Seen> {
    clearTimeout(this.#resting);
    this.#waiting++;
    const mine = this.#turn.then(() => (isFilm(file) ? this.#lookAtFilm(file) : this.#lookAt(file)));
    this.#turn = mine;
    try {
      return await mine;
    } finally {
      if (--this.#waiting === 0) this.#resting = setTimeout(() => { this.#endPixels(); this.#endReader(); this.rested(); }, REST_MS);
    }
  }

  /** Some moments of a film, one after the other. Ends early, and says so, where they take too long. */
  async #lookAtFilm(film: Blob): Promise<Seen> {
    const began = performance.now();
    const moments: SeenMoment[] = [];
    let whole = false;
    try {
      for await (const { at, picture } of stillsOf(film)) {
        if (performance.now() - began > FILM_MS) return joined(moments, false);
        moments.push({ at, ...await this.#lookAt(picture) });
      }
      whole = true;
    } catch {
      if (moments.length === 0) return { look: { skipped: LOOK_PARTS.map((part) => ({ part, reason: 'unread' })) }, vectors: [] };
    }
    return joined(moments, whole);
  }

  async #lookAt(file: Blob): Promise<Seen> {
    const parts = this.#order(file);
    const wanted = new AbortController();
    const within = <T>(part: Promise<Outcome<T>>) => withDeadline(part, PART_MS, { failed: 'timeout' } as Outcome<T>);
    const [scene, people, bands, text] = await Promise.all([within(parts.scene), within(parts.people), within(parts.bands), within(this.#read(parts.page, wanted.signal))]);
    wanted.abort();
    if ([scene, people, bands].some(isLate) && this.#patience.pixels.isOver()) this.#endPixels();
    if (isLate(text) && this.#patience.text.isOver()) this.#endReader();
    const skipped: PhotoLook['skipped'][number][] = [];
    const take = <T>(part: LookPart, outcome: Outcome<T>): T | undefined => {
      if ('value' in outcome) return outcome.value;
      skipped.push({ part, reason: outcome.failed });
      return undefined;
    };
    const seen = take('nudity', scene);
    const boxes = take('people', people);
    // Uniform is known by likeness and by bands: where one failed that is said, and what the other found still counts.
    take('uniform', 'failed' in scene ? scene : bands);
    const lines = take('text', text);
    return {
      look: { ...(seen && { nudity: seen.nudity }), ...boxes, ...('value' in bands && { bands: bands.value }), ...(lines && { lines }), skipped },
      vectors: seen ? [seen.vector] : [],
    };
  }

  /** Sends a picture to the networks; each part settles when it is reported, or with the worker's own failure. Never rejects. */
  #order(file: Blob): { [K in PartName]: Promise<Outcome<Parts[K]>> } {
    const worker = (this.#pixels ??= new Worker(new URL('./pixels.worker.ts', import.meta.url), { type: 'module' }));
    const id = ++this.#id;
    const open = { page: Promise.withResolvers<Outcome<never>>(), scene: Promise.withResolvers<Outcome<never>>(), people: Promise.withResolvers<Outcome<never>>(), bands: Promise.withResolvers<Outcome<never>>() };
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      this.#patience.pixels.heard();
      if (data.id === id) open[data.part].resolve('failed' in data ? { failed: data.failed } : { value: data.value as never });
    };
    worker.onerror = () => { for (const { resolve } of Object.values(open)) resolve({ failed: 'error' }); this.#endPixels(); };
    worker.postMessage({ id, file, base: this.base } satisfies Order);
    return { page: open.page.promise, scene: open.scene.promise, people: open.people.promise, bands: open.bands.promise };
  }

  /** @param given aborted once nobody waits any more: such a picture is not begun, or a slow computer would never catch up */
  async #read(page: Promise<Outcome<Grey>>, given: AbortSignal): Promise<Outcome<NonNullable<PhotoLook['lines']>>> {
    this.#startReader(); // gets ready while the picture is decoded
    const drawn = await page;
    if ('failed' in drawn) return drawn;
    await this.#reading;
    if (given.aborted) return { failed: 'timeout' };
    const mine = this.#startReader(); // the one before may have failed with the picture before
    try {
      const reader = await mine;
      if (given.aborted) return { failed: 'timeout' };
      const reading = readText(reader, drawn.value);
      this.#reading = reading.catch(() => undefined);
      const lines = await reading;
      this.#patience.text.heard();
      return { value: lines };
    } catch {
      if (this.#reader === mine) this.#endReader(); // not the one that took its place
      return { failed: 'error' };
    }
  }

  #startReader(): Promise<Reader> {
    if (!this.#reader) {
      this.#reader = startReader(this.base);
      this.#reader.catch(() => undefined);
    }
    return this.#reader;
  }

  #endPixels(): void {
    this.#pixels?.terminate();
    this.#pixels = undefined;
  }

  #endReader(): void {
    this.#reader?.then((reader) => reader.terminate(), () => undefined);
    this.#reader = undefined;
    this.#reading = Promise.resolve();
  }
}

const isLate = (outcome: Outcome<unknown>): boolean => 'failed' in outcome && outcome.failed === 'timeout';
