import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Looks } from '../../src/looks/index.ts';
import type { Order, Report } from '../../src/looks/parts.ts';
import '../with-resolvers.ts';

/** The two workers, slow: the networks answer at once, and each page of text waits until the test lets it end. */

interface Reader { ended: boolean; terminate(): Promise<void> }
interface Read { readonly reader: Reader; end(): void; fail(): void }

const reads: Read[] = [];
let readers = 0;
/** What the next reader waits for before it has started. */
let starting: Promise<unknown> = Promise.resolve();
vi.mock('../../src/looks/text.ts', () => ({
  startReader: async (): Promise<Reader> => {
    readers++;
    await starting;
    const reader = { ended: false, terminate: async () => { reader.ended = true; } };
    return reader;
  },
  readText: (reader: Reader) => new Promise((resolve, reject) => {
    if (reader.ended) reject(new Error('no worker'));
    reads.push({ reader, end: () => { if (!reader.ended) resolve([[{ text: 'Kettle', box: { x: 0, y: 0, width: 1, height: 1 } }]]); }, fail: () => reject(new Error('out of memory')) });
  }),
}));

const band = { x: 0.1, y: 0.4, width: 0.5, height: 0.1 };
/** Whether the network for scenes, which knows nudity and taught uniform, fails. */
let sceneFails = false;
class Networks {
  onmessage: ((event: { data: Report }) => void) | undefined;
  postMessage({ id }: Order): void {
    const say = (part: string, value: unknown) => this.onmessage?.({ data: { id, part, value } as Report });
    queueMicrotask(() => {
      say('page', { file: new Blob(), width: 1, height: 1 });
      if (sceneFails) this.onmessage?.({ data: { id, part: 'scene', failed: 'error' } });
      else say('scene', { nudity: 0, vector: new Float32Array(1) });
      say('people', { faces: [], screens: [] });
      say('bands', [band]);
    });
  }
  terminate(): void { /* nothing to end */ }
}

beforeEach(() => {
  sceneFails = false;
  reads.length = readers = 0;
  starting = Promise.resolve();
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
  reads.shift()!.end();
  await vi.advanceTimersByTimeAsync(10);
  reads.shift()!.end();
  expect((await second).look.lines).toMatchObject([[{ text: 'Kettle' }]]);
  expect(readers).toBe(1);
});

it('a picture after one that failed late is read by a new reader', async () => {
  const looks = new Looks('looks/');
  const [first, second] = [looks.look(picture), looks.look(picture)];
  await vi.advanceTimersByTimeAsync(4000);
  expect((await first).look.skipped).toEqual(late);
  reads.shift()!.fail();
  await vi.advanceTimersByTimeAsync(10);
  reads.shift()!.end();
  expect((await second).look.skipped).toEqual([]);
  expect(readers).toBe(2);
});

it('a reader that was given up and fails later takes no other with it', async () => {
  const given = Promise.withResolvers();
  starting = given.promise;
  const looks = new Looks('looks/');
  for (let count = 0; count < 2; count += 1) {
    const answer = looks.look(picture);
    await vi.advanceTimersByTimeAsync(4000);
    await answer;
  }
  starting = Promise.resolve();
  const answer = looks.look(picture);
  await vi.advanceTimersByTimeAsync(10);
  given.reject(new Error('it never started'));
  await vi.advanceTimersByTimeAsync(10);
  reads.shift()!.end();
  expect((await answer).look.skipped).toEqual([]);
  expect(readers).toBe(2);
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

it('a chequered band that was found counts, though the network for scenes failed', async () => {
  sceneFails = true;
  const looks = new Looks('looks/');
  const answer = looks.look(picture);
  await vi.advanceTimersByTimeAsync(10);
  reads.shift()!.end();
  expect((await answer).look).toMatchObject({ bands: [band], skipped: [{ part: 'nudity', reason: 'error' }, { part: 'uniform', reason: 'error' }] });
});
