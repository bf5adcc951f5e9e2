import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import '../with-resolvers.ts';

/** The plain dialog and the sentences, with as much of a page as they need. */

class Piece {
  attributes: Record<string, string> = {};
  style = {};
  textContent = '';
  press?: (event: object) => void;
  setAttribute(name: string, value: string) { this.attributes[name] = value; }
  addEventListener(type: string, handler: (event: object) => void) { if (type === 'click') this.press = handler; }
  append() {}
  remove() {}
  close() {}
  showModal() {}
  showPopover() {}
}
const { made } = vi.hoisted(() => ({ made: [] as { textContent: string; attributes: Record<string, string>; press?: (event: object) => void }[] }));
vi.mock('../../src/messaging/browser.ts', () => ({ default: { i18n: { getMessage: (key: string) => key } } }));
vi.mock('../../src/content/shadow.ts', () => ({ closedBox: () => ({ host: new Piece() }) }));
vi.mock('../../src/content/dom.ts', () => ({ html: () => undefined, make: () => {
  const piece = new Piece();
  made.push(piece);
  return piece;
} }));
vi.stubGlobal('MutationObserver', class { observe() {} disconnect() {} });
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => { made.length = 0; });

const { askBare, note } = await import('../../src/content/bare.ts');

it('the press that comes with the bare question can\'t post, and the next can', async () => {
  const answer = askBare('orphaned');
  const post = made.find((one) => one.textContent === 'prompt_post')!;
  const at = performance.now();
  const answered = vi.fn();
  void answer.then(answered);
  post.press!({ isTrusted: true, timeStamp: at + 100 });
  await Promise.resolve();
  expect(answered).not.toHaveBeenCalled();
  post.press!({ isTrusted: true, timeStamp: at + 500 });
  expect(await answer).toBe('post');
});

it('a sentence is read out as it appears', () => {
  note('press_again');
  expect(made.map(({ attributes }) => attributes.role)).toContain('alert');
});
