import { beforeEach, expect, it, vi } from 'vitest';

const { action } = vi.hoisted(() => {
  const action = { setIcon: vi.fn(), setTitle: vi.fn(), setBadgeText: vi.fn() };
  Object.assign(globalThis, { browser: { action, i18n: { getMessage: (key: string) => key } } });
  return { action };
});
vi.mock('webextension-polyfill', () => ({ default: (globalThis as { browser?: unknown }).browser }));

/** A canvas that remembers the file it was given, as far as its signature. */
const decode = vi.fn(async (file: Blob) => new Uint8Array(await file.arrayBuffer()).subarray(1, 4));
class Canvas {
  constructor(readonly width: number, readonly height: number) {}
  getContext() {
    let drawn: Uint8Array;
    return { drawImage: (picture: Uint8Array) => { drawn = picture; }, getImageData: (_x: number, _y: number, width: number) => `${String.fromCharCode(...drawn)} of ${width}` };
  }
}

beforeEach(() => {
  vi.resetModules();
  vi.clearAllMocks();
  vi.stubGlobal('createImageBitmap', decode);
  vi.stubGlobal('OffscreenCanvas', Canvas);
});

const toolbar = async () => (await import('../../src/background/toolbar.ts')).showOnToolbar;

it('says by picture, words and number what there is, and draws a picture once only', async () => {
  const show = await toolbar();
  await show(7, 'watching');
  await show(8, 'notes', 3);
  await show(7, 'notes', 1);
  const pictures = { 16: 'PNG of 16', 32: 'PNG of 32', 48: 'PNG of 48' };
  expect(action.setIcon.mock.calls).toEqual([[{ tabId: 7, imageData: pictures }], [{ tabId: 8, imageData: pictures }], [{ tabId: 7, imageData: pictures }]]);
  expect(action.setTitle.mock.calls.map(([{ title }]) => title)).toEqual(['title_watching', 'title_notes', 'title_notes']);
  expect(action.setBadgeText.mock.calls.map(([{ text }]) => text)).toEqual(['', '3', '1']);
  expect(decode).toHaveBeenCalledTimes(6);
});

it('still says it in words and number where the picture can’t be drawn, and tries again the next time', async () => {
  const show = await toolbar();
  decode.mockRejectedValueOnce(new Error('no memory'));
  await show(7, 'notes', 2);
  expect(action.setIcon).not.toHaveBeenCalled();
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '2' });
  await show(7, 'notes', 2);
  expect(action.setIcon).toHaveBeenCalledTimes(1);
});

it('ends with the picture that was asked for last, though the one before took longer to draw', async () => {
  const show = await toolbar();
  await show(8, 'watching');
  let drawn = (_: Uint8Array<ArrayBuffer>): void => undefined;
  decode.mockReturnValueOnce(new Promise((done) => { drawn = done; }));
  const before = show(7, 'notes', 1);
  await show(7, 'watching');
  drawn(new Uint8Array(3));
  await before;
  expect(action.setIcon.mock.calls.filter(([{ tabId }]) => tabId === 7)).toHaveLength(1);
});

it('minds no tab that has closed meanwhile', async () => {
  action.setIcon.mockRejectedValue(new Error('no tab'));
  await expect((await toolbar())(7, 'off')).resolves.toBeUndefined();
});
