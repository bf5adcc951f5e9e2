import { expect, test } from 'vitest';
import { Gate, LOCK_MS } from '../../src/prompt/gate.ts';

const click = (timeStamp: number, isTrusted = true) => ({ timeStamp, isTrusted });

test('a press and click after the lock may post', () => {
  const gate = new Gate(0);
  gate.press(click(LOCK_MS));
  expect(gate.lets(click(LOCK_MS + 80))).toBe(true);
});

test('a click within the lock may not', () => {
  expect(new Gate(1000).lets(click(1000 + LOCK_MS - 1))).toBe(false);
});

test('a press begun within the lock may not, however late it ends', () => {
  const gate = new Gate(0);
  gate.press(click(LOCK_MS - 1));
  expect(gate.lets(click(LOCK_MS + 500))).toBe(false);
});

test('one refused press does not hold back the next', () => {
  const gate = new Gate(0);
  gate.press(click(10));
  gate.lets(click(20));
  gate.press(click(LOCK_MS + 10));
  expect(gate.lets(click(LOCK_MS + 20))).toBe(true);
});

test("one refused press does not hold back a screen reader's click", () => {
  const gate = new Gate(0);
  gate.press(click(10));
  gate.lets(click(20));
  expect(gate.lets(click(LOCK_MS + 20))).toBe(true);
});

test('a click made by script may never post', () => {
  expect(new Gate(0).lets(click(10_000, false))).toBe(false);
});

test("a screen reader's click, which comes without a press, may post", () => {
  expect(new Gate(0).lets(click(LOCK_MS))).toBe(true);
});

test('the lock starts again when the page is redrawn or moved', () => {
  const gate = new Gate(0);
  gate.arm(5000);
  expect(gate.lets(click(5000 + LOCK_MS - 1))).toBe(false);
});
