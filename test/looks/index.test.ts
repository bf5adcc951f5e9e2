import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Looks } from '../../src/looks/index.ts';
import type { Order, Report } from '../../src/looks/parts.ts';
import '../with-resolvers.ts';

/** The two workers, slow: the networks answer at once, and each page of text waits until the test lets it end. */

const reads: (() => void)[] = [];
let readers = 0;
vi.mock('../../src/looks/text.ts', () => ({
  startReader: async () => { readers++; return { terminate: async () => undefined }; },
  readText: () => new Promise((resolve) => { reads.push(() => resolve([[{ text: 'Kettle', box: { x: 0, y: 0, width: 1, height: 1 } }]])); }),
}));

class Networks {
  onmessage: ((event: { data: Report }) => void) | undefined;
  postMessage({ id }: Order): void {
    const say = (part: string, value: unknown) => this.onmessage?.({ data: { id, part, value } as Report });
    queueMicrotask(() => {
      say('page', { file: new Blob(), width: 1, height: 1 });
      say('scene', { nudity: 0, vector: new Float32Array(1) });
      say('people', { faces: [], screens: [] });
      say('bands', []);
    });
  }
  terminate(): void { /* nothing to end */ }
}

beforeEach(() => {
  reads.length = readers = 0;
  vi.useFakeTimers();
  vi.stubGlobal('Worker', Networks);
});
afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals(); });

const picture = new Blob(['a picture'], { type: 'image/png' });
const late = [{ part: 'text', reason: 'timeout' }];

it('a reader that is slow is given no picture that nobody waits for, so that it catches up', async () => {
  const looks = new Looks('looks/');
  const answers = [looks.look(picture), looks.look(picture)];
  await vi.advanceTimersByTimeAsync(8000);
  expect((await Promise.all(answers)).map(({ look }) => look.skipped)).toEqual([late, late]);
  expect(reads, 'pictures given to the reader').toHaveLength(1);
});

it('once the reader has done with a picture that came late, the next is read', async () => {
  const looks = new Looks('looks/');
  const [first, second] = [looks.look(picture), looks.look(picture)];
  await vi.advanceTimersByTimeAsync(4000);
  expect((await first).look.skipped).toEqual(late);
  reads.shift()!();
  await vi.advanceTimersByTimeAsync(10);
  reads.shift()!();
  expect((await second).look.lines).toMatchObject([[{ text: 'Kettle' }]]);
  expect(readers).toBe(1);
});

it('a reader from which nothing comes is replaced, and the one after it has twice as long', async () => {
  const looks = new Looks('looks/');
  const started: number[] = [];
  for (let count = 0; count < 8; count += 1) {
    const answer = looks.look(picture);
    await vi.advanceTimersByTimeAsync(4000);
    await answer;
    started.push(readers);
  }
  expect(started).toEqual([1, 1, 2, 2, 2, 3, 3, 3]);
});
