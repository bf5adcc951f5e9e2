import { withDeadline } from '../core/deadline.ts';
import type { Surface } from '../core/site.ts';
import type { Level, Weighed } from '../core/types.ts';
import { send } from '../messaging/index.ts';
import type { Composer } from './composers.ts';
import type { Shot } from './gate.ts';

/** Past this the person is asked without a verdict. Cold worker start measured at 64 ms p95, 92 ms under load. */
export const WEIGH_DEADLINE_MS = 800;
/**
 * Quiet time after the last key before the draft is weighed ahead of "Post". Where Enter sends, it is one more key, and fast
 * typists strike one every 120 ms. [Dhakal et al. 2018]
 */
const quietOf = (keys: Surface['keys']): number => (keys === 'enter' ? 40 : 150);
/** In a chat each letter makes another draft; the one in the next box must not be forgotten for it. */
const REMEMBERED = 50;
/** Browsers end an idle worker after 30 s. */
const STAYS_WARM_MS = 25_000;

/**
 * Verdicts ahead of time: drafts are weighed while the person types, so that a harmless one is known to be clear when
 * "Post" is pressed and the page's own event is never touched. Remembers levels only, by exact draft.
 */
export class Verdicts {
  readonly #known = new Map<string, Level>();
  readonly #pending = new Map<string, Promise<Level | undefined>>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #offUntil = 0;
  #warmed = -Infinity;

  level(shot: Shot<Composer>): Level | undefined {
    return this.isOff ? 'clear' : this.#known.get(shot.key);
  }

  /** True while the person has switched this site off or paused: nothing is touched. */
  get isOff(): boolean {
    return Date.now() < this.#offUntil;
  }

  /** The level, or undefined when nothing answered in time. Never rejects. */
  weigh(shot: Shot<Composer>): Promise<Level | undefined> {
    const running = this.#pending.get(shot.key);
    if (running) return running;
    const answer: Promise<Level | undefined> = withDeadline(send('draft.weigh', shot.draft), WEIGH_DEADLINE_MS, undefined)
      .then((weighed) => weighed && (this.#pending.get(shot.key) === answer ? this.#remember(shot.key, weighed) : weighed.level))
      .catch(() => undefined)
      .finally(() => { if (this.#pending.get(shot.key) === answer) this.#pending.delete(shot.key); });
    this.#pending.set(shot.key, answer);
    return answer;
  }

  /** The person is about to write: wakes the worker, which gets ready, and learns whether this site is on. */
  warm(site: string): void {
    if (performance.now() - this.#warmed < STAYS_WARM_MS) return;
    this.#warmed = performance.now();
    send('site.state', { site }).then(({ offUntil }) => { this.#offUntil = offUntil; }, () => undefined);
  }

  /** Weighs what `read` gives once the person has stopped typing for a moment, by the keys that post there. */
  soon(read: () => Promise<Shot<Composer>>, keys: Surface['keys']): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      const shot = await read();
      if (!shot.empty && this.level(shot) === undefined) void this.weigh(shot);
    }, quietOf(keys));
  }

  /** Something was changed that verdicts rest on: what was known may be wrong now. */
  forget(): void {
    this.#known.clear();
    this.#pending.clear();
    this.#offUntil = 0;
    this.#warmed = -Infinity;
  }

  #remember(key: string, { level, offUntil }: Weighed): Level {
    this.#offUntil = offUntil;
    if (this.isOff) return level; // true only for as long as it is off
    this.#known.delete(key);
    this.#known.set(key, level);
    if (this.#known.size > REMEMBERED) this.#known.delete(this.#known.keys().next().value!);
    return level;
  }
}
