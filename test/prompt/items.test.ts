import { describe, expect, test } from 'vitest';
import { itemsOf, marksOf, numbersOf, routesOf, saysWhy, stillToOpen } from '../../src/prompt/items.ts';
import { advice, verdict } from './made-up.ts';

const TEXT = 'Nick again, with Sam';
const look = advice({ level: 'look', text: 'look' });
const pause = advice({ level: 'pause', text: 'pause' });
const note = advice({ level: 'note', text: 'note' });

describe('numbering', () => {
  test('keeps the order it is given, in which something light may come first', () => {
    const items = itemsOf(verdict({ level: 'look', advice: [note, look, pause] }), TEXT);
    expect(items.map((item) => [item.number, item.advice.text])).toEqual([[1, 'note'], [2, 'look'], [3, 'pause']]);
  });

  test('never lets how to report a wrong wait behind "Why?"', () => {
    const report = advice({ level: 'note', finding: { check: 'grievance', message: 'grievance_protected', target: [], confidence: 0.6 } });
    expect(itemsOf(verdict({ level: 'look', advice: [report, look, pause] }), TEXT).map(saysWhy)).toEqual([true, true, false]);
  });

  test('says whom to turn to once, and again where nobody has seen it yet', () => {
    const routes = ['Your line manager: Ask first.'];
    const items = itemsOf(verdict({ advice: [{ ...pause, routes }, { ...note, routes }, { ...look, routes: ['PSD: Tell them.'] }] }), TEXT);
    const said = (compact: boolean) => items.map((item) => routesOf(item, items, compact).length);
    expect([said(false), said(true)]).toEqual([[1, 0, 1], [1, 1, 1]]);
  });

  test('ties marks and pictures to the number that speaks of them', () => {
    const photo = advice({ finding: { check: 'photo-location', message: 'photo', target: { attachment: 'a1', boxes: [] }, confidence: 1 } });
    const items = itemsOf(verdict({ advice: [pause, photo] }), TEXT);
    expect(marksOf(items)).toEqual([{ span: { start: 0, end: 4 }, number: 1 }]);
    expect(numbersOf(items, 'a1')).toEqual([2]);
    expect(numbersOf(items, 'a2')).toEqual([]);
  });
});

describe('waking "Post as it is"', () => {
  test('asks for nothing when nothing is red', () => {
    expect(stillToOpen(itemsOf(verdict({ advice: [pause, note] }), TEXT), new Set())).toBe(0);
  });

  test('waits for each red item, and for red items only', () => {
    const items = itemsOf(verdict({ level: 'look', advice: [look, look, pause] }), TEXT);
    expect(stillToOpen(items, new Set())).toBe(2);
    expect(stillToOpen(items, new Set([items[0]?.id ?? '']))).toBe(1);
    expect(stillToOpen(items, new Set(items.map((item) => item.id)))).toBe(0);
  });

  test('makes every item red where only their sum is', () => {
    expect(stillToOpen(itemsOf(verdict({ level: 'look', advice: [pause, note] }), TEXT), new Set())).toBe(2);
  });

  test('remembers an opened item across a fix that took another one away', () => {
    const other = advice({ finding: { check: 'phone', message: 'phone', target: [], confidence: 1 } });
    const before = itemsOf(verdict({ level: 'look', advice: [look, other] }), TEXT);
    const after = itemsOf(verdict({ level: 'look', advice: [look] }), TEXT);
    expect(stillToOpen(after, new Set([before[0]?.id ?? '']))).toBe(0);
  });
});
