import { describe, expect, test } from 'vitest';
import type { Advice, Verdict } from '../../src/core/types.ts';
import { canSave, next, type Event, type State } from '../../src/prompt/state.ts';
import { advice, draft, verdict } from './made-up.ts';

const TEXT = 'Ask Cuddy or Otherley';
const on = (word: string, own: Partial<Advice> = {}): Advice => {
  const start = TEXT.indexOf(word);
  return advice({ finding: { check: 'colleague', message: 'colleague', target: [{ start, end: start + word.length }], confidence: 1 }, ...own });
};
const manner = { faces: true, textSize: 'normal', hold: 0, compact: false, turn: 0 } as const;
const settled = (of: Verdict, text = TEXT): Event => ({ type: 'settled', draft: draft({ text }), files: {}, checked: { is: 'checked', verdict: of } });
const both = verdict({ level: 'look', advice: [on('Cuddy', { level: 'look' }), on('Otherley')] });

/** The state after these events, the question being asked first. */
function after(...events: Event[]): State {
  const asked: Event = { type: 'asked', ask: { type: 'ask', draft: draft({ text: TEXT }), files: {}, canEdit: true, surface: 'frame' } };
  return [asked, ...events].reduce<State | undefined>(next, undefined)!;
}
const [cuddy, otherley] = after(settled(both)).items;

describe('leaving an item out this time', () => {
  const without = after(settled(both), { type: 'left-out', item: cuddy!.id });

  test('takes it off the list and numbers the rest anew', () => {
    expect(without.items.map(({ id, number }) => [id, number])).toEqual([[otherley!.id, 1]]);
    expect(without.said).toBe('left_out');
  });

  test('holds for its own words alone, also when the draft is checked again', () => {
    const changed = after(settled(both), { type: 'left-out', item: cuddy!.id }, settled(verdict({ advice: [on('Otherley'), on('Ask')] })));
    expect(changed.items).toHaveLength(2);
  });

  test('is undone by the last Undo', () => {
    expect(without.undo).toEqual([{ is: 'left-out', item: cuddy!.id }]);
    const back = next(without, { type: 'done', outcome: { said: 'back', undid: without.undo[0]! } })!;
    expect([back.items.length, back.undo, back.said]).toEqual([2, [], 'back']);
  });
});

test('an opened item stays opened, and never stands for another word of the same kind', () => {
  const opened = after(settled(both), { type: 'opened', item: cuddy!.id }, settled(verdict({ level: 'look', advice: [on('Otherley', { level: 'look' })] })));
  expect(opened.items.map(({ id }) => opened.opened.has(id))).toEqual([false]);
});

test('what was done is undone from the last to the first', () => {
  const undos = [{ is: 'change', text: 'a', files: {} }, { is: 'muted', id: 'm' }, { is: 'saved', id: 's' }] as const;
  const done = after(settled(both), ...undos.map((undo): Event => ({ type: 'done', outcome: { said: 'muted', undo } })));
  expect(done.undo).toEqual(undos);
  expect(next(done, { type: 'done', outcome: { said: 'unsaved', undid: undos[2] } })?.undo).toEqual(undos.slice(0, 2));
});

test('what was left out while an undo ran can still be taken back', () => {
  const change = { is: 'change', text: 'a', files: {} } as const;
  const meanwhile = after(
    settled(both),
    { type: 'done', outcome: { said: 'words', undo: change } },
    { type: 'busy' },
    { type: 'left-out', item: cuddy!.id },
    { type: 'done', outcome: { said: 'undone', undid: change } },
  );
  expect(meanwhile.undo).toEqual([{ is: 'left-out', item: cuddy!.id }]);
  expect(meanwhile.leftOut).toEqual(new Set([cuddy!.id]));
});

test('words can be saved once, and only where they are about to go', () => {
  const fresh = after(settled(both));
  expect(canSave(fresh)).toBe(true);
  expect(canSave(next(fresh, { type: 'done', outcome: { said: 'saved', undo: { is: 'saved', id: 's' } } })!)).toBe(false);
  expect(canSave({ ...fresh, draft: draft({ text: ' ' }) })).toBe(false);
  expect(canSave({ ...fresh, draft: draft({ action: 'attach' }) })).toBe(false);
  for (const site of ['practice', 'facepage']) expect(canSave({ ...fresh, draft: draft({ site }) }), 'a rehearsal keeps nothing').toBe(false);
});

test('the person\'s own hold keeps "Post as it is" asleep until it is over, and begins once', () => {
  const held = after({ ...settled(both), manner: { ...manner, hold: 5 } } as Event);
  expect(held.holding).toBe(true);
  const over = next(held, { type: 'held' })!;
  expect([over.holding, next(over, settled(both))?.holding]).toEqual([false, false]);
  expect(after({ ...settled(both), manner } as Event).holding).toBe(false);
});

test('the late hour has a place of its own, apart from the list', () => {
  const late = advice({ finding: { check: 'late-evening', message: 'late-evening', target: [], confidence: 0 }, level: 'note' });
  const state = after(settled(verdict({ advice: [on('Cuddy'), late] })));
  expect([state.items.length, state.late]).toEqual([1, late]);
  expect(next(state, settled(both))?.late).toBeUndefined();
});
