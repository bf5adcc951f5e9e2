import fc from 'fast-check';
import type { Draft, Level } from '../../src/core/types.ts';
import { SAME_PRESS_MS, type Answer, type GateWorld, type Shot } from '../../src/content/gate.ts';

/**
 * A model of everything round the gate, under a clock of its own: a person who presses, types and answers; a site that
 * may be slow, naive, or deaf to untrusted presses; a worker that may hang or die; a page that re-renders and leaves.
 * One schedule is one life of a page. The same gate code runs here and in the browser.
 */

export interface GateLike<C> {
  peek(shot: Shot<C>): 'let' | 'hold';
  press(shot: Shot<C>, swallowed?: boolean): 'let' | 'hold';
  cancel(which?: (shot: Shot<C>) => boolean): void;
}
export type MakeGate = (world: GateWorld<Box>) => GateLike<Box>;

/** A composer stand-in. */
export interface Box {
  present: boolean;
  text: string;
}

const POINTER_MS = 80;
const CHECK_DEADLINE_MS = 800;
const QUIET_MS = 150;
const REACT_MS = 1000;

type Op =
  | { readonly do: 'press'; readonly clicks: number; readonly spacing: number; readonly key: boolean; readonly box: number }
  | { readonly do: 'type' | 'rerender' | 'leave' | 'hide' | 'rewrite'; readonly box: number };

export interface Schedule {
  readonly site: { readonly trustedOnly: boolean; readonly naive: boolean; readonly latency: number };
  readonly ops: readonly { readonly gap: number; readonly op: Op }[];
  /** What the worker does with each weighing, in turn. */
  readonly worker: readonly { readonly level: Level | 'hang' | 'dead'; readonly delay: number }[];
  readonly answers: readonly { readonly choice: 'post' | 'go-back'; readonly delay: number }[];
}

const box = fc.constantFrom(0, 0, 0, 1);
const op: fc.Arbitrary<Op> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('press' as const), clicks: fc.constantFrom(1, 1, 2, 3), spacing: fc.integer({ min: 30, max: 400 }), key: fc.boolean(), box }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('type' as const), box }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rerender' as const), box }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('leave' as const, 'hide' as const, 'rewrite' as const), box }) },
);

export const schedules: fc.Arbitrary<Schedule> = fc.record({
  site: fc.record({
    trustedOnly: fc.constantFrom(false, false, false, true),
    naive: fc.boolean(),
    latency: fc.constantFrom(0, 5, 120, 700, 3000),
  }),
  ops: fc.array(fc.record({ gap: fc.constantFrom(0, 10, 90, 160, 300, 640, 1100, 2500), op }), { minLength: 1, maxLength: 8 }),
  worker: fc.array(fc.record({ level: fc.constantFrom<Level | 'hang' | 'dead'>('clear', 'clear', 'note', 'pause', 'pause', 'look', 'hang', 'dead'), delay: fc.constantFrom(2, 20, 65, 200, 790) }), { minLength: 6, maxLength: 6 }),
  answers: fc.array(fc.record({ choice: fc.constantFrom('post' as const, 'go-back' as const), delay: fc.constantFrom(1, 150, 600, 2000) }), { minLength: 4, maxLength: 4 }),
});

/** What went wrong in a schedule, in words; empty when all held. */
export async function play(schedule: Schedule, makeGate: MakeGate): Promise<string[]> {
  const clock = new Clock();
  const boxes: Box[] = [{ present: true, text: 'draft 0' }, { present: true, text: 'draft 1' }];
  let drafts = 2;
  let weighings = 0;
  let answered = 0;
  let prompt: Promise<unknown> = Promise.resolve();
  let promptOpen = false;
  let left = false;
  const known = new Map<string, Level>();
  const pending = new Map<string, Promise<Level | undefined>>();
  const sending = new Set<Box>();
  const log = new Log(clock);

  const shotOf = (of: Box): Shot<Box> => ({ composer: of, key: of.text, empty: of.text === '', draft: { id: of.text, text: of.text } as Draft });

  function sitePress(of: Box, trusted: boolean): void {
    if (!of.present || of.text === '' || (schedule.site.trustedOnly && !trusted)) return;
    if (!schedule.site.naive && sending.has(of)) return;
    const { text } = of;
    log.add({ what: 'post', key: text, trusted });
    sending.add(of);
    clock.in(schedule.site.latency, () => { sending.delete(of); if (of.text === text) of.text = ''; });
  }

  function weigh(shot: Shot<Box>): Promise<Level | undefined> {
    const running = pending.get(shot.key);
    if (running) return running;
    const { level, delay } = schedule.worker[weighings++ % schedule.worker.length]!;
    const answer = new Promise<Level | undefined>((resolve) => {
      if (level === 'hang') clock.in(CHECK_DEADLINE_MS, () => resolve(undefined));
      else clock.in(delay, () => { if (level !== 'dead') known.set(shot.key, level); resolve(level === 'dead' ? undefined : level); });
    }).finally(() => pending.delete(shot.key));
    pending.set(shot.key, answer);
    return answer;
  }

  function ask(shot: Shot<Box>): Promise<Answer> {
    const mine = prompt.then(() => new Promise<Answer>((resolve) => {
      if (left) return resolve({ choice: 'go-back' });
      promptOpen = true;
      log.add({ what: 'asked', key: shot.key });
      const { choice, delay } = schedule.answers[answered++ % schedule.answers.length]!;
      clock.in(delay, () => {
        promptOpen = false;
        log.add({ what: choice === 'post' && !left ? 'approved' : 'went-back', key: shot.key });
        resolve(choice === 'post' && !left ? { choice, key: shot.key } : { choice: 'go-back' });
      });
    }));
    prompt = mine;
    return mine;
  }

  const gate = makeGate({
    read: (was) => {
      if (was.composer.present) return shotOf(was.composer);
      const alike = boxes.filter((one) => one.present && one.text === was.key);
      return alike.length === 1 ? shotOf(alike[0]!) : undefined;
    },
    isGone: (composer) => !composer.present,
    level: (shot) => known.get(shot.key),
    weigh,
    ask,
    press: ({ composer }) => {
      log.add({ what: 'replay', key: composer.text });
      if (!composer.present) return false;
      sitePress(composer, false);
      return true;
    },
    settled: (shot) => new Promise((resolve) => {
      const until = clock.now + REACT_MS;
      const look = () => {
        if (!shot.composer.present || shot.composer.text !== shot.key || (!schedule.site.naive && sending.has(shot.composer))) return resolve(true);
        if (clock.now >= until) return resolve(false);
        clock.in(50, look);
      };
      look();
    }),
    say: (what) => log.add({ what: 'said', key: what }),
    now: () => clock.now,
  });

  function press(at: number, swallowed: boolean): void {
    const of = boxes[at]!;
    if (promptOpen || left || !of.present || of.text === '') return; // the page is inert, or there is nothing to press
    const shot = shotOf(of);
    log.add({ what: 'press', key: shot.key });
    const decision = gate.press(shot, swallowed);
    log.add({ what: decision, key: shot.key, known: known.get(shot.key) });
    if (decision === 'let') sitePress(of, true);
  }

  function perform(one: Op): void {
    const of = boxes[one.box]!;
    if (one.do === 'press') {
      for (let click = 0; click < one.clicks; click++) {
        clock.in(click * one.spacing, () => {
          if (promptOpen || left || !boxes[one.box]!.present) return;
          if (one.key) return press(one.box, false);
          const swallowed = gate.peek(shotOf(boxes[one.box]!)) === 'hold';
          clock.in(POINTER_MS, () => press(one.box, swallowed));
        });
      }
    }
    if (one.do === 'type' && !promptOpen && of.present) {
      of.text = `draft ${drafts++}`;
      clock.in(QUIET_MS, () => { if (of.text && !known.has(of.text)) void weigh(shotOf(of)); });
    }
    if (one.do === 'rewrite' && of.present) of.text = `rewritten ${drafts++}`;
    if (one.do === 'rerender' && of.present) {
      boxes[one.box] = { present: true, text: of.text };
      of.present = false;
      if (sending.delete(of)) sending.add(boxes[one.box]!);
      const { text } = of;
      clock.in(schedule.site.latency, () => { if (log.has('post', text) && boxes[one.box]!.text === text) boxes[one.box]!.text = ''; });
    }
    if (one.do === 'leave') {
      of.present = false;
      log.add({ what: 'left', key: of.text });
      gate.cancel((shot) => shot.composer === of);
    }
    if (one.do === 'hide') {
      left = true;
      log.add({ what: 'left', key: of.text });
      gate.cancel();
    }
  }

  let at = 0;
  for (const { gap, op: next } of schedule.ops) {
    at += gap;
    clock.in(at, () => perform(next));
  }
  await clock.run();
  return judge(log.lines);
}

interface Line {
  readonly at: number;
  readonly what: 'press' | 'let' | 'hold' | 'asked' | 'approved' | 'went-back' | 'replay' | 'post' | 'said' | 'left';
  readonly key: string;
  readonly trusted?: boolean;
  readonly known?: Level | undefined;
}

class Log {
  readonly lines: Line[] = [];
  constructor(private readonly clock: Clock) {}

  add(line: Omit<Line, 'at'>): void {
    this.lines.push({ ...line, at: this.clock.now });
  }

  has(what: Line['what'], key: string): boolean {
    return this.lines.some((line) => line.what === what && line.key === key);
  }
}

/** The invariants, read off the log. */
function judge(lines: readonly Line[]): string[] {
  const wrong: string[] = [];
  const after = (at: number, ...whats: Line['what'][]) => lines.some((line) => line.at >= at && whats.includes(line.what));
  for (const key of new Set(lines.map((line) => line.key))) {
    const own = lines.filter((line) => line.key === key);
    const of = (what: Line['what']) => own.filter((line) => line.what === what);
    const posts = of('post');

    for (const replay of of('replay')) {
      const twins = posts.filter((post) => Math.abs(post.at - replay.at) < SAME_PRESS_MS);
      if (twins.length > 1) wrong.push(`doubled: ${key} at ${twins.map((one) => one.at)}`);
    }
    for (const back of of('went-back')) {
      const later = own.slice(own.indexOf(back));
      const stray = later.slice(0, later.findIndex(({ what }) => what === 'press') >>> 0).find(({ what }) => what === 'post');
      if (stray) wrong.push(`posted after going back: ${key} at ${stray.at}`);
    }
    for (const press of of('let')) {
      const quiet = press.known === 'clear' || press.known === 'note';
      const told = lines.some((line) => line.what === 'said' && line.key === 'press_again' && line.at <= press.at);
      if (!quiet && !told) wrong.push(`slipped through: ${key} at ${press.at}`);
    }
    for (const approval of of('approved')) {
      if (!after(approval.at, 'replay', 'said', 'asked', 'left')) wrong.push(`lost after approval: ${key} at ${approval.at}`);
    }
    for (const press of of('hold')) {
      const justPosted = [...of('replay'), ...of('let')].some((replay) => replay.at <= press.at && press.at - replay.at < SAME_PRESS_MS);
      if (!justPosted && !after(press.at, 'asked', 'replay', 'said', 'left')) wrong.push(`swallowed without a reason: ${key} at ${press.at}`);
    }
  }
  return wrong;
}

/** Time that moves only from event to event; promises settle between two events. */
class Clock {
  now = 0;
  private queue: { readonly at: number; readonly order: number; readonly run: () => void }[] = [];
  private count = 0;

  in(ms: number, run: () => void): void {
    this.queue.push({ at: this.now + ms, order: this.count++, run });
  }

  async run(): Promise<void> {
    while (this.queue.length > 0) {
      let first = 0;
      for (let index = 1; index < this.queue.length; index++) {
        const a = this.queue[index]!;
        const b = this.queue[first]!;
        if (a.at < b.at || (a.at === b.at && a.order < b.order)) first = index;
      }
      const [event] = this.queue.splice(first, 1);
      this.now = event!.at;
      event!.run();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
