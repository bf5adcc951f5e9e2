import fc from 'fast-check';
import type { PlaceId } from '../harness/site-driver.ts';

/** One life of a page: where, how the site behaves, and what a person and bad luck do there, draft after draft. */
export interface Session {
  readonly place: FaultPlace;
  readonly site: {
    /** Posts again when pressed while it is still sending. */
    readonly naive: boolean;
    /** Milliseconds the site takes to send. */
    readonly slow: number;
    /** A new button node at every keystroke, where the replica can. */
    readonly rerender: boolean;
    /** Takes no notice of presses that are not the person's own. */
    readonly deaf: boolean;
  };
  readonly runs: readonly Run[];
}

export type FaultPlace = Extract<PlaceId, 'x/inline' | 'x/message' | 'facebook/post' | 'facebook/comment' | 'instagram/comment' | 'tinder/message' | 'badoo/message'>;

/** One draft, from its first letter to what became of it. */
export interface Run {
  /** Whether the profile holds a word of this draft. */
  readonly telling: boolean;
  readonly words: string;
  /** What the draft carries, where the place takes files. */
  readonly file: Carried | undefined;
  /** Milliseconds between the last letter and the first press: before the early verdict, about then, after it. */
  readonly pause: number;
  readonly before: 'nothing' | 'kill' | 'hang';
  readonly presses: readonly { readonly by: 'click' | 'key'; readonly gap: number }[];
  /** When the page draws the composer anew, every node of it, from the same draft. Where the replica can. */
  readonly remount: 'never' | 'before' | 'between' | 'during';
  /** What happens while the question is open. */
  readonly during: 'nothing' | 'kill' | 'hang' | 'rewrite' | 'route' | 'back';
  readonly answer: 'post' | 'go-back' | 'escape';
  /** An impatient person presses the site's button again at once after answering. */
  readonly again: boolean;
}

/** A file on its way into the draft. */
export interface Carried {
  /** Whether a place stands in it. */
  readonly kind: 'plain' | 'located';
  readonly by: 'choosing' | 'dropping';
  /** Before the words are typed, or after. */
  readonly first: boolean;
  readonly fault: 'nothing' | 'kill' | 'hang';
  readonly answer: 'remove' | 'use' | 'go-back';
}

/** Drafts in one page before it is loaded afresh. */
const RUNS_IN_A_SESSION = 10;

const carried: fc.Arbitrary<Carried> = fc.record({
  kind: fc.constantFrom('plain', 'located'),
  by: fc.constantFrom('choosing', 'dropping'),
  first: fc.boolean(),
  fault: fc.constantFrom('nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'kill', 'hang'),
  answer: fc.constantFrom('remove', 'use', 'go-back'),
});

const run: fc.Arbitrary<Run> = fc.record({
  telling: fc.boolean(),
  words: fc.constantFrom('bread', 'café naïve', 'two  spaces', 'a 👍🏽 b', '"quoted" & <b>'),
  file: fc.option(carried, { freq: 2, nil: undefined }),
  pause: fc.constantFrom(0, 0, 60, 150, 260),
  before: fc.constantFrom('nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'kill', 'kill', 'hang'),
  presses: fc.array(fc.record({ by: fc.constantFrom('click', 'click', 'key'), gap: fc.constantFrom(0, 0, 30, 90, 200) }), { minLength: 1, maxLength: 3 }),
  remount: fc.constantFrom('never', 'never', 'never', 'never', 'before', 'between', 'during'),
  during: fc.constantFrom('nothing', 'nothing', 'nothing', 'nothing', 'nothing', 'kill', 'hang', 'rewrite', 'route', 'back'),
  answer: fc.constantFrom('post', 'go-back', 'escape'),
  again: fc.constantFrom(false, false, true),
});

const session: fc.Arbitrary<Session> = fc.record({
  place: fc.constantFrom<FaultPlace>('x/inline', 'x/inline', 'facebook/post', 'x/message', 'facebook/comment', 'instagram/comment', 'tinder/message', 'badoo/message'),
  site: fc.record({
    naive: fc.boolean(),
    slow: fc.constantFrom(0, 0, 40, 150, 400),
    rerender: fc.boolean(),
    deaf: fc.constantFrom(false, false, false, false, false, true),
  }),
  runs: fc.array(run, { minLength: RUNS_IN_A_SESSION, maxLength: RUNS_IN_A_SESSION }),
});

/** The sessions that a seed stands for: at least `runs` drafts in all. The same seed gives the same ones. */
export function sessionsOf(seed: number, runs: number): readonly Session[] {
  const sessions = fc.sample(session, { seed, numRuns: Math.ceil(runs / RUNS_IN_A_SESSION) });
  let left = runs;
  return sessions.map((one) => {
    const taken = one.runs.slice(0, left);
    left -= taken.length;
    return { ...one, runs: taken };
  });
}
