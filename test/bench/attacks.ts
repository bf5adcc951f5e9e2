import { removeLocation } from '../../src/photos/clean.ts';
import { inspect } from '../../src/photos/inspect.ts';
import { attacks, segmented } from '../photos/attacks.ts';
import { file, jpeg } from '../photos/make.ts';
import type { Figure } from './figures.ts';

/** Files made to be slow: how long each is looked at and cleaned before it is given up. In node, as the reader runs in the worker. */
export async function attacked(n: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  const plain = await jpeg();
  for (const [what, make] of [...attacks, ['JPEG segments', () => segmented(plain)] as const]) {
    const bad = file(make());
    const times: number[] = [];
    for (let round = 0; round <= n; round += 1) {
      const began = performance.now();
      await inspect(bad);
      await removeLocation(bad);
      if (round > 0) times.push(performance.now() - began); // the first compiles
    }
    figures.push({ what: `a file of too many ${what}`, values: times, unit: 'ms', names: { median: `attackMedian ${what}`, p95: `attackP95 ${what}` }, aim: 200 });
  }
  return figures;
}
