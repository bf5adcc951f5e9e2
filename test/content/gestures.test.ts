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

/** A chat whose site takes no press of ours, and a draft that is asked about. */
async function chat() {
  const at = makeUpPage('<form><textarea>Words</textarea><button type="submit">Send</button></form>');
  const heard: Record<string, (event: unknown) => void> = {};
  vi.stubGlobal('addEventListener', (type: string, handler: (event: unknown) => void) => { heard[type] = handler; });
  const { Gate } = await import('../../src/content/gate.ts');
  const { listenForPresses } = await import('../../src/content/gestures.ts');
  const { readComposer } = await import('../../src/content/composers.ts');
  const clock = { now: 0 };
  const told = Promise.withResolvers<string>();
  const gate = new Gate<Composer>({
    read: (shot) => shot, isGone: () => false, level: () => 'pause', weigh: async () => 'pause', ask: async ({ key }) => ({ choice: 'post', key }),
    press: () => true, settled: async () => false, say: told.resolve, now: () => clock.now,
  });
  listenForPresses({ sites: sites.filter(({ id }) => id === 'tinder'), gate, read: (composer) => readComposer(composer, []), went: () => undefined }, new AbortController().signal);
  /** What becomes of an event of the person's on the button. */
  const send = (type: string, key = '') => {
    const [preventDefault, stopImmediatePropagation] = [vi.fn(), vi.fn()];
    heard[type]!({ ...at('button'), type, key, isTrusted: true, button: 0, preventDefault, stopImmediatePropagation });
    return { kept: stopImmediatePropagation.mock.calls.length > 0, undone: preventDefault.mock.calls.length > 0 };
  };
  return { send, told: told.promise, clock };
}

it.each(Object.entries(presses))('once the person was told to press again, a press by %s goes through whole', async (_, press) => {
  const { send, told, clock } = await chat();
  expect([send('pointerdown'), send('click')]).toMatchObject([{ undone: true }, { undone: true }]);
  expect(await told).toBe('press_again');
  clock.now += 5000;
  expect(press.filter(([type, key]) => send(type, key).undone)).toEqual([]);
});

it('the site hears nothing of a finger\'s press that is held, though its click still comes', async () => {
  const { send } = await chat();
  send('pointerdown');
  const untouched = { kept: true, undone: false }; // undone, no click would follow, and nobody would be asked
  expect([send('touchstart'), send('pointerup').kept, send('touchend'), send('click')]).toEqual([untouched, true, untouched, { kept: true, undone: true }]);
});
