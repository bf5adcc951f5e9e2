import { afterAll, expect, it, vi } from 'vitest';
import type { Composer } from '../../src/content/composers.ts';
import { sites } from '../../src/sites/index.ts';
import { makeUpPage } from '../sites/made-up-page.ts';
import '../with-resolvers.ts';

afterAll(() => vi.unstubAllGlobals());

/** The events of one press of a real button, in the browsers' order. */
const presses = {
  Space: [['keydown', ' '], ['keypress', ' '], ['keyup', ' '], ['click']],
  Enter: [['keydown', 'Enter'], ['keypress', 'Enter'], ['click'], ['keyup', 'Enter']],
  mouse: [['pointerdown'], ['mousedown'], ['pointerup'], ['mouseup'], ['click']],
} as const;

it.each(Object.entries(presses))('once the person was told to press again, a press by %s goes through whole', async (_, press) => {
  const at = makeUpPage('<form><textarea>Words</textarea><button type="submit">Send</button></form>');
  const heard: Record<string, (event: unknown) => void> = {};
  vi.stubGlobal('addEventListener', (type: string, handler: (event: unknown) => void) => { heard[type] = handler; });
  const { Gate } = await import('../../src/content/gate.ts');
  const { listenForPresses } = await import('../../src/content/gestures.ts');
  const { readComposer } = await import('../../src/content/composers.ts');
  let now = 0;
  const told = Promise.withResolvers<string>();
  const gate = new Gate<Composer>({
    read: (shot) => shot, isGone: () => false, level: () => 'pause', weigh: async () => 'pause', ask: async ({ key }) => ({ choice: 'post', key }),
    press: () => true, settled: async () => false, say: told.resolve, now: () => now,
  });
  listenForPresses({ sites: sites.filter(({ id }) => id === 'tinder'), gate, read: (composer) => readComposer(composer, []), went: () => undefined }, new AbortController().signal);
  const swallowed = (type: string, key = '') => {
    const preventDefault = vi.fn();
    heard[type]!({ ...at('button'), type, key, isTrusted: true, button: 0, preventDefault, stopImmediatePropagation: () => undefined });
    return preventDefault.mock.calls.length > 0;
  };
  expect([swallowed('pointerdown'), swallowed('click')]).toEqual([true, true]);
  expect(await told.promise).toBe('press_again');
  now += 5000;
  expect(press.filter(([type, key]) => swallowed(type, key))).toEqual([]);
});
