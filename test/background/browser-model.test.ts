import { describe, expect, test, vi } from 'vitest';
import type { BrowserModel } from '../../src/background/browser-model.ts';

vi.hoisted(() => Object.assign(globalThis, { browser: { i18n: { getMessage: (key: string) => key } } }));
const { furtherOpinion, isReady } = await import('../../src/background/browser-model.ts');

const IDS = ['grievance', 'alcohol', 'politics', 'role'];
const atOnce = () => Promise.resolve();

/** A browser whose model says this; what was asked of it is written down. */
function browserWith(answer: string | Error, state = 'available') {
  const asked: string[] = [];
  let ended = 0;
  const model: BrowserModel = {
    availability: () => Promise.resolve(state),
    create: ({ initialPrompts }) => {
      asked.push(JSON.stringify(initialPrompts));
      return Promise.resolve({
        prompt: (text) => {
          asked.push(text);
          return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
        },
        destroy: () => { ended += 1; },
      });
    },
  };
  return { model, asked, ended: () => ended };
}

describe("the browser's own model", () => {
  test.each(['unavailable', 'downloadable', 'downloading', 'anything else'])('is none while it is "%s", and nothing is made that would fetch it', async (state) => {
    const { model, asked } = browserWith('["grievance"]', state);
    expect(await isReady(model)).toBe(false);
    expect(await furtherOpinion('A long shift.', IDS, [], model, atOnce)).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('is none where the browser has no such thing, or throws', async () => {
    expect(await isReady(undefined)).toBe(false);
    expect(await furtherOpinion('A long shift.', IDS, [], undefined, atOnce)).toEqual([]);
    const { model } = browserWith('[]');
    expect(await isReady({ ...model, availability: () => Promise.reject(new Error('not allowed here')) })).toBe(false);
  });

  test('names what else it sees, surest first, two at most, and nothing found already', async () => {
    const { model, asked, ended } = browserWith('["alcohol","grievance","grievance","politics","role"]');
    expect(await furtherOpinion('A long shift.', IDS, ['alcohol'], model, atOnce)).toEqual(['grievance', 'politics']);
    expect(asked[0]).toContain('grievance: skip_what_grievance');
    expect(asked[1]).toBe('A long shift.');
    expect(ended()).toBe(1);
  });

  test.each(['', 'grievance', '{"grievance":1}', 'null', '[1,["grievance"],{"id":"grievance"}]', '["phone","__proto__"]'])('says nothing when it answers %j', async (answer) => {
    const { model, ended } = browserWith(answer);
    expect(await furtherOpinion('A long shift.', IDS, [], model, atOnce)).toEqual([]);
    expect(ended()).toBe(1);
  });

  test('says nothing when it fails, and its session is ended', async () => {
    const { model, ended } = browserWith(new Error('out of memory'));
    expect(await furtherOpinion('A long shift.', IDS, [], model, atOnce)).toEqual([]);
    expect(ended()).toBe(1);
  });

  test.each(['', '  ', 'a'.repeat(2001)])('is not asked about nothing, or about a book', async (text) => {
    const { model, asked } = browserWith('["grievance"]');
    expect(await furtherOpinion(text, IDS, [], model, atOnce)).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('is asked about the last words alone while a person types on', async () => {
    vi.useFakeTimers();
    const { model, asked } = browserWith('["grievance"]');
    const first = furtherOpinion('A long', IDS, [], model);
    await vi.advanceTimersByTimeAsync(1500);
    const last = furtherOpinion('A long shift.', IDS, [], model);
    await vi.advanceTimersByTimeAsync(2500);
    expect([await first, await last]).toEqual([[], ['grievance']]);
    expect(asked.filter((one) => !one.startsWith('['))).toEqual(['A long shift.']);
    vi.useRealTimers();
  });
});
