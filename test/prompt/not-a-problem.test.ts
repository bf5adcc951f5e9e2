import { expect, test, vi } from 'vitest';
import type { MuteWish } from '../../src/core/types.ts';
import { NotAProblem } from '../../src/prompt/NotAProblem.tsx';
import { Button } from '../../src/ui/Button.tsx';
import { drawn } from './made-up.ts';

vi.mock('../../src/ui/words.ts', () => ({ language: () => 'en-GB', t: (key: string) => key }));

const nothing = () => undefined;
const here: MuteWish = { scope: 'site', check: 'employer', site: 'facebook' };
const month: MuteWish = { scope: 'month', check: 'employer', words: ['Nick'] };
const offered = (wishes: readonly MuteWish[], ways: { onMute?: () => void; onPause?: () => void } = { onMute: nothing, onPause: nothing }) =>
  drawn(NotAProblem({ wishes, onLeaveOut: nothing, ...ways }), Button).map(({ props }) => props.children);

test('an hour off is offered last, and neither for what is red, in a rehearsal nor by hand', () => {
  expect(offered([here])).toEqual(['prompt_mute_once', 'prompt_mute_site', 'prompt_mute_hour']);
  expect(offered([month])).toEqual(['prompt_mute_once', 'prompt_mute_month']);
  expect(offered([])).toEqual(['prompt_mute_once']);
  expect(offered([here], {})).toEqual(['prompt_mute_once']);
});
