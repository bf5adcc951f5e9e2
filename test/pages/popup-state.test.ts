import { expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { practiceSite } from '../../src/pages/practice/site.ts';
import { mockSites } from '../../src/pages/training/sites.ts';
import { sites } from '../../src/sites/index.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const { judge, isWatched } = await import('../../src/pages/popup/state.ts');
const { defaultSettings } = await import('../../src/storage/index.ts');

const now = Date.UTC(2026, 10, 15, 22, 14);
const good = { kind: 'post', button: true };
const bare = { kind: 'post', button: false };
const page = { site: 'x', alive: true, on: true, boxes: [good], strangers: 0 };
const seen = { page, watched: true, access: true, settings: defaultSettings, now };
const off = { ...defaultSettings, off: ['x'] };
const paused = { ...defaultSettings, pausedUntil: now + 1000 };

test.each([
  ['a post box with its button is watched', {}, { is: 'watching' }],
  ['a watched site with no post box yet is ready', { page: { ...page, boxes: [] } }, { is: 'ready' }],
  ['a box without its button is not claimed', { page: { ...page, boxes: [bare] } }, { is: 'unsure', some: false }],
  ['nor is a box we do not know', { page: { ...page, boxes: [], strangers: 1 } }, { is: 'unsure', some: false }],
  ['a good box beside an unknown one is only some', { page: { ...page, boxes: [good, bare] } }, { is: 'unsure', some: true }],
  ['switched off here', { settings: off, page: { ...page, on: false } }, { is: 'off' }],
  ['paused, and the page does not answer', { settings: paused, page: undefined }, { is: 'paused', until: now + 1000 }],
  ['paused', { settings: paused, page: { ...page, on: false } }, { is: 'paused', until: now + 1000 }],
  ['off here outlasts a pause', { settings: { ...off, pausedUntil: now + 1000 }, page: { ...page, on: false } }, { is: 'off' }],
  ['a page whose script lost its extension needs a reload', { page: { ...page, alive: false } }, { is: 'reload' }],
  ['a page that thinks it is off when it is on needs a reload', { page: { ...page, on: false } }, { is: 'reload' }],
  ['a page that thinks it is on when it is paused says paused', { settings: paused }, { is: 'paused', until: now + 1000 }],
  ['a watched site that does not answer needs a reload', { page: undefined }, { is: 'reload' }],
  ['no access', { page: undefined, access: false }, { is: 'no-access' }],
  ['no access, and we can not see which page', { page: undefined, watched: undefined, access: false }, { is: 'no-access' }],
  ['another page', { page: undefined, watched: false }, { is: 'not-watched' }],
  ['nobody answers and the browser does not say which page it is', { page: undefined, watched: undefined }, { is: 'silent' }],
] as const)('%s', (_, change, expected) => {
  expect(judge({ ...seen, ...change })).toEqual(expected);
});

test.each([
  ['https://x.com/home', true], ['http://x.com/', false], ['https://x.com.example/', false], ['https://notx.com/', false],
  ['about:blank', false], ['', false], [undefined, undefined],
])('whether %s is watched: %s', (url, watched) => {
  expect(isWatched(url, ['https://x.com/*', 'https://www.facebook.com/*'])).toBe(watched);
});

test('every kind of box that can be watched has words in the popup', () => {
  const kinds = new Set([...sites, practiceSite, ...mockSites].flatMap(({ surfaces }) => surfaces.map(({ kind }) => kind)));
  expect(kinds).toContain('comment');
  for (const kind of kinds) expect(messages).toHaveProperty(`popup_box_${kind}`);
});
