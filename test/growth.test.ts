import { expect, it } from 'vitest';
import { growth, MOST_GROWTH } from './growth.ts';

/** Does so many small things. */
function spin(steps: number): number {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum = (sum * 31 + step) | 0;
  return sum;
}

it('tells work that grows with the square of its input from work that grows with it', async () => {
  expect(await growth(10_000, (size) => spin(size * 300))).toBeLessThan(MOST_GROWTH);
  expect(await growth(10_000, (size) => spin(size * size / 10))).toBeGreaterThan(MOST_GROWTH);
});
