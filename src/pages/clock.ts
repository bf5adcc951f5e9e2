import { language } from '../ui/words.ts';

/** A moment of today as the person's clock shows it: "22:14". */
export function clock(epochMs: number): string {
  return new Intl.DateTimeFormat(language(), { hour: '2-digit', minute: '2-digit' }).format(epochMs);
}

/** A day: "20 November 2026". */
export function day(epochMs: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(epochMs);
}
