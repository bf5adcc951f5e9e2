/** How many times longer the long input is. */
const LONGER = 4;
/** Linear work takes four times as long, work that grows with the square sixteen times: halfway between, as factors go. */
export const MOST_GROWTH = 8;
/** Less than this is lost in the noise. Milliseconds. */
const LEAST_MS = 1;
const TRIES = 25;

/** Processor time, so that a busy machine does not fail honest work. Milliseconds. */
async function timeOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How many times longer `work` takes on `size` than on a quarter of it, at its best, on however busy a machine: below
 * `MOST_GROWTH` it grows with its input and no faster. The first runs compile, and are not counted.
 */
export async function growth(size: number, work: (size: number, round: number) => unknown): Promise<number> {
  const part = Math.floor(size / LONGER);
  await work(part, -1);
  await work(size, -1);
  let [short, long] = [Infinity, Infinity];
  for (let round = 0; round < TRIES && !(long / short < MOST_GROWTH); round += 1) {
    short = Math.min(short, await timeOf(() => work(part, round)));
    long = Math.min(long, await timeOf(() => work(size, round)));
  }
  return long / Math.max(short, LEAST_MS);
}
