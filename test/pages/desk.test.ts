import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../src/core/types.ts';
import { add } from '../../src/pages/by-hand/chosen.ts';
import { removeLocation } from '../../src/photos/clean.ts';
import { inspect } from '../../src/photos/inspect.ts';
import { next, type State } from '../../src/prompt/state.ts';
import { file, heic } from '../photos/make.ts';
import { verdict } from '../prompt/made-up.ts';

const send = vi.hoisted(() => vi.fn());
vi.mock('../../src/messaging/index.ts', () => ({ send }));
const { Desk } = await import('../../src/pages/by-hand/desk.ts');

/** A background that knows photos, and finds nothing in words. */
async function answer(name: string, request: unknown): Promise<unknown> {
  if (name === 'photo.inspect') return inspect(request as File);
  if (name === 'photo.clean') return removeLocation(request as File);
  const judged = verdict({ draft: (request as Draft).id });
  return name === 'question.open' ? { verdict: judged } : judged;
}

beforeEach(() => {
  send.mockReset();
  send.mockImplementation(answer);
});

function desk() {
  let state: State | undefined;
  const made = new Desk((event) => { state = next(state, event); });
  return { desk: made, state: () => state };
}

const located = () => ({ id: 'one', file: file(heic('heic', { inExif: true, inXmp: true }), 'evening.heic', 'image/heic') });

test('what is brought is judged as a public post, with what its files give away', async () => {
  const { desk: it, state } = desk();
  await it.check('A paragraph.', [located()], false);
  expect(state()?.draft).toMatchObject({ audience: 'public', text: 'A paragraph.', attachments: [{ name: 'evening.heic', facts: { place: { town: 'Syston' } } }] });
  expect(state()?.draft.dating).toBeUndefined();
  expect(state()?.checked.is).toBe('checked');
});

test('taking a location out gives a copy, judged again, and leaves the original alone', async () => {
  const { desk: it, state } = desk();
  const original = located();
  await it.check('', [original], false);
  await it.fix({ swaps: [], locations: ['one'], hidden: [] });
  const copy = state()?.files['one'];
  expect(copy && it.isCopy(copy)).toBe(true);
  expect(it.isCopy(original.file)).toBe(false);
  expect(copy && (await inspect(copy)).place).toBeUndefined();
  expect((await inspect(original.file)).place?.town).toBe('Syston');
  expect(state()?.draft.attachments[0]?.facts?.place).toBeUndefined();
  expect(state()?.said).toBe('location');
});

test('words are changed and put back', async () => {
  const { desk: it, state } = desk();
  await it.check('Ring 07700 900461', [], true);
  expect(state()?.draft.dating).toBe(true);
  await it.fix({ swaps: [{ span: { start: 5, end: 17 }, with: 'me' }], locations: [], hidden: [] });
  expect(it.now().text).toBe('Ring me');
  await it.undo({ is: 'change', text: 'Ring 07700 900461', files: {} });
  expect(it.now().text).toBe('Ring 07700 900461');
});

test('a cover is a copy, and taking it off brings back the person’s own file', async () => {
  const { desk: it, state } = desk();
  const original = located();
  await it.check('', [original], false);
  const covered = file(heic('heic', { inExif: false, inXmp: false }), 'evening.heic', 'image/heic');
  await it.cover('one', covered, 'covered');
  expect(it.now().files['one']).toBe(covered);
  expect(it.isCopy(covered)).toBe(true);
  expect(state()?.draft.attachments[0]?.facts?.place).toBeUndefined();
  await it.cover('one', original.file, 'uncovered');
  expect(it.isCopy(original.file)).toBe(false);
  expect(state()?.draft.attachments[0]?.facts?.place?.town).toBe('Syston');
});

test('each change of a picture can be taken back, from the last to the first', async () => {
  const { desk: it, state } = desk();
  const original = located();
  await it.check('', [original], false);
  await it.fix({ swaps: [], locations: ['one'], hidden: [] });
  const cleaned = it.now().files['one'];
  await it.cover('one', file(heic('heic', { inExif: false, inXmp: false }), 'evening.heic', 'image/heic'), 'covered');
  await it.undo(state()!.undo.at(-1)!);
  expect(it.now().files['one']).toBe(cleaned);
  await it.undo(state()!.undo.at(-1)!);
  expect(it.now().files['one']).toBe(original.file);
  expect(it.isCopy(original.file)).toBe(false);
  expect(state()).toMatchObject({ said: 'undone', undo: [], draft: { attachments: [{ facts: { place: { town: 'Syston' } } }] } });
});

test('words and pictures changed at once are taken back at once', async () => {
  const { desk: it, state } = desk();
  const original = located();
  await it.check('Ring 07700 900461', [original], false);
  await it.fix({ swaps: [{ span: { start: 5, end: 17 }, with: 'me' }], locations: ['one'], hidden: [] });
  expect(state()?.undo).toHaveLength(1);
  await it.undo(state()!.undo[0]!);
  expect(it.now()).toEqual({ text: 'Ring 07700 900461', files: { one: original.file } });
});

test('what was cleaned stays clean when it is checked again', async () => {
  const { desk: it, state } = desk();
  await it.check('', [located()], false);
  await it.fix({ swaps: [], locations: ['one'], hidden: [] });
  const { files: { one: copy } } = it.now();
  await it.check('Other words', copy ? [{ id: 'one', file: copy }] : [], false);
  expect(copy && it.isCopy(copy)).toBe(true);
  expect(state()?.draft.attachments[0]?.facts?.place).toBeUndefined();
});

test('a file that nobody could look at is said to be unread, and one that can’t be cleaned stays as it is', async () => {
  const { desk: it, state } = desk();
  send.mockImplementation(async (name: string, request: unknown) => {
    if (name.startsWith('photo')) throw new Error('gone');
    return answer(name, request);
  });
  const original = located();
  await it.check('', [original], false);
  expect(state()?.draft.attachments[0]?.facts?.unread).toBe('timeout');
  await it.fix({ swaps: [], locations: ['one'], hidden: [] });
  expect(state()?.said).toBe('location_refused');
  expect(state()?.files['one']).toBe(original.file);
});

test('a slow file does not bring back a draft that was replaced or cleared meanwhile', async () => {
  const { desk: it, state } = desk();
  const opened: (() => void)[] = [];
  send.mockImplementation(async (name: string, request: unknown) => {
    if (name === 'photo.inspect') await new Promise<void>((resolve) => opened.push(resolve));
    return answer(name, request);
  });
  const slow = it.check('old', [located()], false);
  await it.check('new', [], false);
  opened[0]?.();
  await slow;
  expect(state()?.draft.text).toBe('new');
});

describe('while a copy is being made', () => {
  /** A photo on the desk whose copy waits until it is let go. */
  async function cleaning() {
    const { desk: it, state } = desk();
    let letGo = (): void => undefined;
    const cleaner = new Promise<void>((resolve) => { letGo = resolve; });
    send.mockImplementation(async (name: string, request: unknown) => {
      if (name === 'photo.clean') await cleaner;
      return answer(name, request);
    });
    await it.check('', [located()], false);
    const fixed = it.fix({ swaps: [], locations: ['one'], hidden: [] });
    return { it, state, finish: () => { letGo(); return fixed; } };
  }
  const another = () => ({ ...located(), id: 'two' });

  test('a photo that is added stays, and the copy is not told of as made', async () => {
    const { it, state, finish } = await cleaning();
    await it.check('', [located(), another()], false);
    await finish();
    expect(Object.keys(it.now().files)).toEqual(['one', 'two']);
    expect(state()?.draft.attachments.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(state()).toMatchObject({ busy: false, undo: [] });
    expect(state()?.said).toBeUndefined();
  });

  test('a photo that is still being read when the copy is there is neither lost nor replaced', async () => {
    const { it, state, finish } = await cleaning();
    const photos = [located(), another()];
    const added = it.check('', photos, false);
    await Promise.all([finish(), added]);
    expect(Object.values(it.now().files)).toEqual(photos.map(({ file: one }) => one));
    expect(state()?.draft.attachments.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  test('what is taken off does not come back', async () => {
    const { it, finish } = await cleaning();
    it.clear();
    await finish();
    expect(it.now()).toEqual({ text: '', files: {} });
  });
});

test('a whole folder is cut to what fits, and the rest is counted', () => {
  const files = Array.from({ length: 23 }, (_, i) => file(new Uint8Array(1), `${i}.jpg`));
  const { chosen, leftOut } = add([], files);
  expect([chosen.length, leftOut]).toEqual([20, 3]);
  expect(new Set(chosen.map(({ id }) => id)).size).toBe(20);
  expect(add(chosen, files).leftOut).toBe(23);
});
