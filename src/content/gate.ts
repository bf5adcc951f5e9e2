import { asks } from '../core/level.ts';
import type { Draft, Level } from '../core/types.ts';

/**
 * The gate decides, for each press of "Post", whether the site gets it, and answers for the one promise that is easy to
 * break: exactly one post after "post as it is", none after "go back". It knows nothing of the DOM, so that the same
 * code runs under a model checker (test/faults) as in the page.
 *
 * How it keeps the promise: one flight per composer at a time (a second press joins the first); approval is for one
 * exact draft (anything else is weighed again); the site's own button is pressed once per approval; and for a moment
 * after that, while its words still stand, a press of the same draft counts as part of the same double click.
 */

/** How long a press of an unchanged draft still counts as the same double click. Windows' own limit is 900 ms at most. */
export const SAME_PRESS_MS = 1000;
/** A page that rewrites the draft under the question again and again gets no post from us. */
const MOST_ROUNDS = 4;

/** A composer and what stands in it now. `C` is opaque here: the page's own element, or a model's stand-in. */
export interface Shot<C> {
  readonly composer: C;
  readonly draft: Draft;
  /** Equal keys = the same words, files and audience. */
  readonly key: string;
  readonly empty: boolean;
}

export type Answer = { readonly choice: 'go-back' } | { readonly choice: 'post'; readonly key: string };

export interface GateWorld<C> {
  /** The composer as it reads now, or the one that took its place with the same draft; undefined when it is gone. */
  read(was: Shot<C>): Shot<C> | undefined;
  /** True when the composer has left the page. */
  isGone(composer: C): boolean;
  /** The verdict for exactly this draft, if it is known already. */
  level(shot: Shot<C>): Level | undefined;
  /** Asks for the verdict; undefined when no answer came in time. Never rejects. */
  weigh(shot: Shot<C>): Promise<Level | undefined>;
  /** Asks the person, whether something was found or nothing answered. Never rejects. */
  ask(shot: Shot<C>): Promise<Answer>;
  /** Presses the site's own button once; false when there is none to press. */
  press(shot: Shot<C>): boolean;
  /** After a press: did the site do anything with it? */
  settled(shot: Shot<C>): Promise<boolean>;
  /** A plain sentence for the person. */
  say(what: 'press_again' | 'gone' | 'changing'): void;
  now(): number;
}

interface Flight<C> {
  shot: Shot<C>;
  cancelled: boolean;
}

/** Takes presses of "Post", lets them through or holds them, and asks the rest of its world; one for a page. */
export class Gate<C> {
  readonly #world: GateWorld<C>;
  readonly #flights = new Set<Flight<C>>();
  /** Presses of ours so recent that another of the same draft is the same double click. */
  #guards: { readonly shot: Shot<C>; readonly until: number }[] = [];
  #lastLet: { readonly shot: Shot<C>; readonly until: number } | undefined;
  /** Drafts whose next press by the person's own hand goes through. */
  readonly #passes = new Set<string>();

  constructor(world: GateWorld<C>) {
    this.#world = world;
  }

  /** What `press` would answer now, without starting anything: for the events of a gesture before it means "Post". */
  peek(shot: Shot<C>): 'let' | 'hold' {
    if (shot.empty) return 'let';
    if (this.#joins(shot)) return 'hold';
    if (this.#passes.has(shot.key)) return 'let';
    const level = this.#world.level(shot);
    return level && !asks(level) ? 'let' : 'hold';
  }

  /**
   * A press of "Post" by the person's own hand. 'let': the event goes on to the site untouched. 'hold': swallow it; the
   * gate presses the button itself if it comes to that. `swallowed`: earlier events of this gesture were held already,
   * so the site can't make sense of the rest and must get a whole press instead.
   */
  press(shot: Shot<C>, swallowed = false): 'let' | 'hold' {
    if (this.peek(shot) === 'let') {
      if (this.#passes.delete(shot.key)) this.#guardAgainstTwins(shot);
      if (!swallowed) {
        this.#lastLet = { shot, until: this.#world.now() + SAME_PRESS_MS };
        return 'let';
      }
      // Enter pressed between the two halves of a click has posted it already.
      const overtaken = this.#lastLet?.shot.key === shot.key && this.#world.now() < this.#lastLet.until;
      if (!overtaken) this.#release(shot);
    } else if (!this.#joins(shot)) {
      void this.#fly(shot, this.#world.level(shot));
    }
    return 'hold';
  }

  /** True when a submit without a gesture of the person's is the site carrying on with a press that was let through. */
  carriesOn(shot: Shot<C>): boolean {
    return this.#twins(shot).length > 0;
  }

  /** Ends every flight with no post: the page is being left, or the composer is. */
  cancel(which: (shot: Shot<C>) => boolean = () => true): void {
    for (const flight of this.#flights) if (which(flight.shot)) flight.cancelled = true;
  }

  #joins(shot: Shot<C>): boolean {
    const same = (other: Shot<C>) =>
      other.composer === shot.composer || (other.key === shot.key && this.#world.isGone(other.composer));
    for (const flight of this.#flights) if (!flight.cancelled && same(flight.shot)) return true;
    return this.#twins(shot).some((guard) => same(guard.shot));
  }

  /** Our presses of the same draft that are recent enough. */
  #twins(shot: Shot<C>) {
    this.#guards = this.#guards.filter((guard) => this.#world.now() < guard.until);
    return this.#guards.filter((guard) => guard.shot.key === shot.key);
  }

  async #fly(shot: Shot<C>, known: Level | undefined): Promise<void> {
    const flight: Flight<C> = { shot, cancelled: false };
    this.#flights.add(flight);
    this.#passes.delete(shot.key);
    try {
      for (let round = 0, level = known; round < MOST_ROUNDS; round++) {
        level ??= await this.#world.weigh(flight.shot);
        if (flight.cancelled) return;
        let approved = flight.shot.key;
        if (!level || asks(level)) {
          const answer = await this.#world.ask(flight.shot);
          if (answer.choice === 'go-back') return;
          if (flight.cancelled) return this.#world.say('gone');
          approved = answer.key;
        }
        const now = this.#world.read(flight.shot);
        if (!now || now.empty) return this.#world.say('gone');
        flight.shot = now;
        if (now.key === approved) return this.#release(now);
        level = this.#world.level(now);
      }
      this.#world.say('changing');
    } finally {
      this.#flights.delete(flight);
    }
  }

  #release(shot: Shot<C>): void {
    this.#guardAgainstTwins(shot);
    if (!this.#world.press(shot)) return this.#ownPress(shot);
    void this.#world.settled(shot).then((done) => {
      if (!done) return this.#ownPress(shot);
      // Taken out of its box: what stands there again was written again, as "ok" often is in a chat.
      const now = this.#world.read(shot);
      if (now && now.key !== shot.key) this.#forgetTwins(shot);
    });
  }

  #guardAgainstTwins(shot: Shot<C>): void {
    this.#guards.push({ shot, until: this.#world.now() + SAME_PRESS_MS });
  }

  /** The site wants a real press: the person's next one for this very draft goes through untouched. */
  #ownPress(shot: Shot<C>): void {
    this.#forgetTwins(shot);
    this.#passes.add(shot.key);
    this.#world.say('press_again');
  }

  #forgetTwins(shot: Shot<C>): void {
    this.#guards = this.#guards.filter((guard) => guard.shot !== shot);
  }
}
