/**
 * With a worker that is late. It may hang; but it may only be starting, and browsers give a page that nobody sees little of a busy
 * processor. So the first late look is let pass, and each worker that takes the place of a silent one has twice as long.
 */
export class Patience {
  #late = 0;
  #spared = 1;

  heard(): void {
    this.#late = 0;
    this.#spared = 1;
  }

  /** Call it for every late look. @returns whether the worker is to be ended */
  isOver(): boolean {
    if (++this.#late <= this.#spared) return false;
    this.#late = 0;
    this.#spared *= 2;
    return true;
  }
}
