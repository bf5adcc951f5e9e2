import { expect, test, vi } from 'vitest';
import { drawn } from '../prompt/made-up.ts';
import { drawAgain, hooks } from './hooks.ts';

vi.mock('preact/hooks', async (actual) => hooks(await actual()));
vi.mock('../../src/ui/words.ts', () => ({ t: (key: string) => key, count: (key: string) => key }));
vi.mock('../../src/pages/by-hand/use-dropped.ts', () => ({ useDropped: () => undefined }));
vi.mock('../../src/pages/by-hand/use-desk.ts', () => ({
  useDesk: () => ({ state: {}, clear: () => undefined, desk: { check: () => undefined, fix: async () => undefined, now: () => ({ text: '', files: {} }) } }),
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
