import { expect, test, vi } from 'vitest';
import { drawn } from '../prompt/made-up.ts';
import { drawAgain, hooks } from './hooks.ts';

const check = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('preact/hooks', async (actual) => hooks(await actual()));
vi.mock('../../src/ui/words.ts', () => ({ t: (key: string) => key, count: (key: string) => key }));
vi.mock('../../src/pages/by-hand/use-dropped.ts', () => ({ useDropped: () => undefined }));
vi.mock('../../src/pages/by-hand/use-desk.ts', () => ({
  useDesk: () => ({ state: {}, clear: () => undefined, desk: { check, fix: async () => undefined, now: () => ({ text: '', files: {} }) } }),
}));
const { App } = await import('../../src/pages/by-hand/App.tsx');
const { Draft } = await import('../../src/pages/by-hand/Draft.tsx');
const { Found } = await import('../../src/pages/by-hand/Found.tsx');

/** The properties of a part of the page, as it stands now. */
function part<Props>(type: (props: Props) => unknown): Props {
  drawAgain();
  return drawn(App(), type)[0]?.props as Props;
}

test('words typed after “Start again” stay, though a fix of the words before them ends later', async () => {
  part(Draft).onPasted('Ring 07700 900461');
  part(Found).onFix({ swaps: [], locations: [], hidden: [] });
  part(Found).onStartAgain();
  part(Draft).onText('Lovely walk');
  await new Promise(setImmediate);
  expect(part(Draft).text).toBe('Lovely walk');
});

test('a picture that is being looked at says so, until the last look has ended', async () => {
  const ends: (() => void)[] = [];
  check.mockImplementation(() => new Promise((resolve) => { ends.push(() => resolve(undefined)); }));
  part(Draft).onFiles([new File([], 'evening.jpg')]);
  part(Draft).onFiles([new File([], 'night.jpg')]);
  const looking: boolean[] = [part(Draft).looking];
  for (const end of ends) {
    end();
    await new Promise(setImmediate);
    looking.push(part(Draft).looking);
  }
  expect(looking).toEqual([true, true, false]);
});
