import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import type { Advice } from '../../src/core/types.ts';
import { Thing } from '../../src/prompt/Thing.tsx';
import { drawPage } from '../pages/made-up-page.ts';
import { advice } from './made-up.ts';

vi.mock('../../src/ui/words.ts', () => ({ language: () => 'en-GB', t: (key: string) => key }));

const nothing = () => undefined;
const thing = (own: Partial<Advice>) => drawPage(h(Thing, {
  item: { id: 'a', number: 1, red: false, advice: advice(own) }, text: 'Nick again', plan: undefined, routes: [], opened: false, compact: false, onOpen: nothing, onLeaveOut: nothing, onFix: nothing,
}));

test('whoever is asked about something for what stands beside it is told so, under the reason', async () => {
  expect((await thing({ joined: true })).says('Some people use that to find officers.prompt_together')).toBe(true);
  expect((await thing({})).says('prompt_together')).toBe(false);
});
