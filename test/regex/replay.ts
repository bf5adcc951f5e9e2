import type { VulnerableDiagnostics } from 'recheck';
import { LONGEST } from '../checks/hostile.ts';
import type { Pattern } from './collect.ts';

/** Linear work takes four times as long on four times the text, work that grows with the square sixteen times: halfway, as factors go. */
const LONGER = 4;
const MOST_GROWTH = 8;
/** So few milliseconds are lost in the noise, whatever they are four times of; and a text that takes so many settles it. */
const NOISE_MS = 4;
const SOON_MS = 250;
const SHORTEST = 128;
const TRIES = 10;

/**
 * Whether the worst text that recheck found for a pattern, pumped up to the longest post, costs the engine no more than its length, by
 * processor time. Tried from short to long, so that a pattern which does explode is told by a short text.
 */
export function tamed({ source, flags }: Pattern, { attack, complexity }: VulnerableDiagnostics): boolean {
  if (complexity.type === 'exponential') return false;
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const timeOf = (length: number): number => {
    const text = pumped(attack, length);
    const before = process.cpuUsage().user;
    for (const match of text.matchAll(pattern)) void match;
    return (process.cpuUsage().user - before) / 1000;
  };
  for (let length = SHORTEST; length < LONGEST; length *= 2) if (timeOf(length) > SOON_MS) return false;
  let [short, long] = [Infinity, Infinity];
  for (let round = 0; round < TRIES; round += 1) {
    short = Math.min(short, timeOf(LONGEST / LONGER));
    long = Math.min(long, timeOf(LONGEST));
    if (long < NOISE_MS || long / short < MOST_GROWTH) return true;
  }
  return false;
}

/** The text that recheck found, its repeated parts repeated until it has about this length. */
function pumped({ pumps, suffix }: VulnerableDiagnostics['attack'], length: number): string {
  const once = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor(length / once));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
}
