/**
 * After the page is drawn or moves, nothing can be posted for this long, and no button but the safe one takes a pointer's press:
 * a press meant for something else must not land here.
 */
export const LOCK_MS = 400;

/**
 * Tells a meant press from a carried-over one. A press counts when it was made by a person, both began and ended after the
 * lock, and is not a key still held from before. Going back needs no gate.
 * Times are `event.timeStamp` and `performance.now()`: one clock.
 */
export class Gate {
  #armedAt: number;
  #pressedTooSoon = false;

  constructor(now: number) {
    this.#armedAt = now;
  }

  /** The page was drawn, moved, or came back into view: start the lock again. */
  arm(now: number): void {
    this.#armedAt = now;
  }

  /** A pointer or key went down. A screen reader's click comes without one, and is judged by its own time alone. */
  press(event: Pick<Event, 'timeStamp'>): void {
    this.#pressedTooSoon = this.#locked(event.timeStamp);
  }

  /** Whether this click may do anything. */
  lets(event: Pick<Event, 'timeStamp' | 'isTrusted'>): boolean {
    const tooSoon = this.#pressedTooSoon;
    this.#pressedTooSoon = false;
    return event.isTrusted && !tooSoon && !this.#locked(event.timeStamp);
  }

  #locked(at: number): boolean {
    return at - this.#armedAt < LOCK_MS;
  }
}
