import { expect, it, vi } from 'vitest';
import type { Composer } from '../../src/content/composers.ts';
import type { Shot } from '../../src/content/gate.ts';
import { Verdicts } from '../../src/content/verdicts.ts';

const { asked } = vi.hoisted(() => ({ asked: [] as ((weighed: unknown) => void)[] }));
vi.mock('../../src/messaging/index.ts', () => ({ send: () => new Promise((resolve) => { asked.push(resolve); }) }));

it('an answer from before Options were changed is not remembered', async () => {
  const verdicts = new Verdicts();
  const shot = { key: 'a draft' } as Shot<Composer>;
  const answer = verdicts.weigh(shot);
  verdicts.forget();
  asked[0]!({ level: 'clear', offUntil: 0 });
  expect(await answer).toBe('clear');
  expect(verdicts.level(shot)).toBeUndefined();
  void verdicts.weigh(shot);
  expect(asked, 'times asked').toHaveLength(2);
});

it.each([['enter', 60], ['mod-enter', 160]] as const)('where %s posts, a draft is weighed %i ms after the last key', async (keys, ms) => {
  vi.useFakeTimers();
  asked.length = 0;
  new Verdicts().soon(async () => ({ key: 'a draft' }) as Shot<Composer>, keys);
  await vi.advanceTimersByTimeAsync(ms - 30);
  expect(asked).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(30);
  expect(asked).toHaveLength(1);
  vi.useRealTimers();
});

it('the draft in one box is still known after a message of forty letters in another', async () => {
  const verdicts = new Verdicts();
  for (const key of ['a post', ...Array.from({ length: 40 }, (_, at) => `a message ${at}`)]) {
    asked.length = 0;
    const answer = verdicts.weigh({ key } as Shot<Composer>);
    asked[0]!({ level: 'clear', offUntil: 0 });
    await answer;
  }
  expect(verdicts.level({ key: 'a post' } as Shot<Composer>)).toBe('clear');
});
