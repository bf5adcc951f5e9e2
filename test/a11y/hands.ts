import type { Frame } from 'playwright-core';
import { nameOfFocus } from '../harness/focus.ts';
import { waitUntil, type Tab } from '../harness/tab.ts';

/** A person without a mouse: where the focus is, and where the next press of Tab takes it. */

/** What has the focus, as a screen reader names it. */
export const focused = (frame: Frame): Promise<string> => frame.evaluate(nameOfFocus);

/** Presses Tab until the focus is where it began, or has left the page. @returns what had it on the way */
export async function tabThrough(tab: Tab, frame: Frame, most = 200): Promise<string[]> {
  const stops = [await focused(frame)];
  for (let count = 0; count < most; count += 1) {
    await tab.press('Tab');
    const now = await focused(frame);
    if (now === stops[0] || now.startsWith('body')) return stops;
    stops.push(now);
  }
  throw new Error(`The focus never came round: ${stops.join(' | ')}`);
}

/** Presses Tab so many times. @returns what had the focus after each */
export async function tabs(tab: Tab, frame: Frame, count: number): Promise<string[]> {
  const stops: string[] = [];
  for (let at = 0; at < count; at += 1) {
    await tab.press('Tab');
    stops.push(await focused(frame));
  }
  return stops;
}

/** Waits until the focus has come to that place by itself. */
export async function comesTo(frame: Frame, name: string): Promise<void> {
  await waitUntil(`the focus on "${name}"`, async () => await focused(frame) === name);
}
