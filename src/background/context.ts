import { PLAIN, type Circumstance, type Context } from '../core/context.ts';
import type { Draft } from '../core/types.ts';
import type { Hours, Settings } from '../storage/index.ts';

/** What the person chose in Options. All of it is off until then. */
export type Chosen = Pick<Settings, 'traits' | 'official' | 'lateEvening' | 'dutyHours'>;

/**
 * When and as whom this draft would be posted. Pure: the clock is handed in, and nothing is kept.
 * @param now read in the time zone of this computer
 */
export function contextOf({ site, text, attachments }: Draft, { traits, official, lateEvening, dutyHours }: Chosen, now: Date): Context {
  // A line about the hour beside nothing at all would only be in the way.
  if (text.trim() === '' && attachments.length === 0) return PLAIN;
  const met: Readonly<Record<Circumstance, boolean>> = {
    'late-evening': within(lateEvening, now),
    'duty-hours': within(dutyHours, now),
    'official-account': official.includes(site),
  };
  return { traits, circumstances: (Object.keys(met) as Circumstance[]).filter((one) => met[one]) };
}

/** From the first minute until just before the last. The same time twice is no stretch at all. */
function within({ on, from, until }: Hours, now: Date): boolean {
  if (!on) return false;
  const time = `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
  return from <= until ? from <= time && time < until : from <= time || time < until;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
