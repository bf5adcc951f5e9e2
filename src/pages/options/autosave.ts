import type { Profile } from '../../core/types.ts';
import { StorageFailure, type LeftOut } from '../../storage/index.ts';

/** How saving stands, for the person to see. */
export type Saving =
  | { readonly is: 'idle' | 'waiting' | 'full' | 'failed' | 'locked' }
  | { readonly is: 'saved'; readonly leftOut: readonly LeftOut[] };

/** Makes the new value of one field from what was typed: run once at saving, not at every key. */
type Make<K extends keyof Profile> = () => Profile[K];
type Waiting = { [K in keyof Profile]?: Make<K> };

const made = (waiting: Waiting): Partial<Profile> => Object.fromEntries(Object.entries(waiting).map(([field, make]) => [field, make()]));

/** Short enough to feel at once, long enough not to write at every key. */
const QUIET_MS = 400;

/** Saves each change soon after the last key. What could not be saved stays waiting for the next try: nothing typed is lost. */
export class Autosave {
  #waiting: Waiting = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly write: (change: Partial<Profile>) => Promise<readonly LeftOut[]>,
    private readonly tell: (saving: Saving) => void,
  ) {}

  change<K extends keyof Profile>(field: K, make: Make<K>): void {
    this.#waiting = { ...this.#waiting, [field]: make };
    this.tell({ is: 'waiting' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), QUIET_MS);
  }

  /** What was typed and is not saved yet. */
  pending(): Partial<Profile> {
    return made(this.#waiting);
  }

  /** Saves what is waiting now; one write at a time, in order. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#writing = this.#writing.then(() => this.#save());
    return this.#writing;
  }

  /** Forgets what is waiting, and resolves when nothing is being written any more: before erasing. */
  async drop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waiting = {};
    await this.#writing;
    this.tell({ is: 'idle' });
  }

  async #save(): Promise<void> {
    const taken = this.#waiting;
    if (Object.keys(taken).length === 0) return;
    this.#waiting = {};
    try {
      const leftOut = await this.write(made(taken));
      if (Object.keys(this.#waiting).length === 0) this.tell({ is: 'saved', leftOut });
    } catch (error) {
      this.#waiting = { ...taken, ...this.#waiting };
      this.tell({ is: error instanceof StorageFailure ? error.code : 'failed' });
    }
  }
}
