import { h } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import sergeant from '../../src/pages/training/scenarios/en_GB/08-sergeant.json' with { type: 'json' };
import type { Scenario } from '../../src/pages/training/schema.ts';
import { drawPage } from './made-up-page.ts';

/** A field or a button, as far as a key press asks it. */
class Control {
  blurred = false;
  constructor(private readonly name: string) {}
  matches(names: string) { return names.split(', ').includes(this.name); }
  blur() { this.blurred = true; }
}

let onKey: (event: object) => void;
vi.stubGlobal('HTMLElement', Control);
vi.stubGlobal('addEventListener', (_: string, listener: typeof onKey) => { onKey = listener; });
vi.stubGlobal('removeEventListener', () => undefined);
vi.stubGlobal('location', { hash: '' });
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/messaging/words.ts', () => ({ words: (key: string) => key }));
const { End } = await import('../../src/pages/training/lesson/Present.tsx');
const { useStepKeys } = await import('../../src/pages/training/lesson/keys.ts');

const lesson = [sergeant as Scenario];
const last = '#class/cpd/sergeant/guidance';
/** The notes window. */
let notes: BroadcastChannel;
const heard: { is: string; at?: { title: string }; from?: string }[] = [];
beforeEach(() => {
  location.hash = '';
  heard.length = 0;
  notes = new BroadcastChannel('training-notes');
  notes.onmessage = ({ data }) => { heard.push(data as (typeof heard)[number]); };
});
afterEach(() => notes.close());

test('the notes are told that the class is over, and can go back from there', async () => {
  await drawPage(h(End, { people: 'cpd', lesson }));
  await vi.waitFor(() => expect(heard).toMatchObject([{ is: 'at', at: { title: 'training_class_cpd' } }]));
  notes.postMessage({ is: 'go', by: -1, to: heard[0]!.from });
  await vi.waitFor(() => expect(location.hash).toBe(last));
});

test('of two windows with a class the notes move the one they show', async () => {
  await drawPage(h(End, { people: 'cpd', lesson }));
  notes.postMessage({ is: 'go', by: -1, to: 'the other' });
  notes.postMessage({ is: 'hello' });
  await vi.waitFor(() => expect(heard).toHaveLength(2)); // the answer to what was said last
  expect(location.hash).toBe('');
});

test.each([
  ['PageDown', 'button', 1],
  ['ArrowRight', 'button', 1],
  ['PageDown', 'input', 1],
  ['PageUp', 'input', -1],
  ['ArrowRight', 'input', undefined],
  ['PageDown', 'textarea', undefined],
])('%s in a %s moves the class by %s; a count just typed is taken first', async (key, name, by) => {
  const moved: unknown[] = [];
  const Keys = () => {
    useStepKeys((step) => moved.push(step));
    return null;
  };
  await drawPage(h(Keys, {}));
  const target = new Control(name);
  onKey({ key, target, preventDefault: () => undefined });
  expect([moved, target.blurred]).toEqual([by === undefined ? [] : [by], by !== undefined && name === 'input']);
});
