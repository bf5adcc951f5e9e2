import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { TRAITS, type Trait } from '../core/context.ts';
import { exclusive, onStored, put, readToChange } from './area.ts';
import { salvage } from './salvage.ts';
import { lift, type Steps } from './versions.ts';

/** What the person chose in Options and the popup, on the disk. */

const KEY = 'settings';
const VERSION = 1;
const STEPS: Steps = {};

/** A pause ends by itself; long enough for an evening's catching up, short enough not to be forgotten. */
export const PAUSE_MS = 60 * 60 * 1000;

/** A stretch of every day by the person's own clock, "HH:MM"; it may run past midnight. */
export interface Hours {
  readonly on: boolean;
  readonly from: string;
  readonly until: string;
}

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
/** In seconds. */
export const HOLDS = [0, 5, 10, 20] as const;

export interface Settings {
  /** Id of the policy pack. */
  readonly pack: string;
  /** Ids of the sites the person switched off. */
  readonly off: readonly string[];
  /** Epoch milliseconds. */
  readonly pausedUntil: number | null;
  readonly firstRunDone: boolean;
  /** What the person ticked about themselves; nobody is asked why. */
  readonly traits: readonly Trait[];
  /** Ids of the sites on which the person posts from an official account. */
  readonly official: readonly string[];
  /** When the person wants to be asked whether it can wait. */
  readonly lateEvening: Hours;
  /** When the person is usually on duty. */
  readonly dutyHours: Hours;
  /** Ids of the checks the person switched off. */
  readonly checksOff: readonly string[];
  /** What would never ask is counted on the toolbar button. */
  readonly notes: boolean;
  /** The browser's own language model may add its opinion, where it has one. */
  readonly browserModel: boolean;
  /** The two faces beside the question. */
  readonly faces: boolean;
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** How long "Post as it is" sleeps in each question: the person's own choice, and never a countdown to a post. */
  readonly hold: (typeof HOLDS)[number];
}

/** The hours are our own guess, shown for the person to change; they count only once they are switched on. */
export const defaultSettings: Settings = {
  pack: 'generic-uk',
  off: [],
  pausedUntil: null,
  firstRunDone: false,
  traits: [],
  official: [],
  lateEvening: { on: false, from: '21:00', until: '05:00' },
  dutyHours: { on: false, from: '09:00', until: '17:00' },
  checksOff: [],
  notes: true,
  browserModel: false,
  faces: true,
  textSize: 'normal',
  hold: 0,
};

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u));
const hours = v.object({ on: v.boolean(), from: time, until: time });
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  pack: id,
  off: v.pipe(v.array(id), v.maxLength(200)),
  pausedUntil: v.nullable(v.pipe(v.number(), v.finite())),
  firstRunDone: v.boolean(),
  traits: v.pipe(v.array(v.picklist(TRAITS)), v.maxLength(TRAITS.length)),
  official: v.pipe(v.array(id), v.maxLength(200)),
  lateEvening: hours,
  dutyHours: hours,
  checksOff: v.pipe(v.array(id), v.maxLength(200)),
  notes: v.boolean(),
  browserModel: v.boolean(),
  faces: v.boolean(),
  textSize: v.picklist(TEXT_SIZES),
  hold: v.picklist(HOLDS),
});

/** Never throws; each setting that can't be read falls back to its default, which is "on". */
export const readSettings = (): Promise<Settings> => readSettingsToKeep().catch(() => defaultSettings);

/** The same, for whoever keeps the answer: defaults in place of what could not be read would outlast the trouble. @throws when the browser refuses */
export async function readSettingsToKeep(): Promise<Settings> {
  return parse((await browser.storage.local.get(KEY))[KEY]);
}

/** What is to change: or what makes it of the settings as they stand by then, where a part of one changes and another press may come first. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/**
 * Changes the given settings and gives back all of them.
 * @throws StorageFailure
 */
export function writeSettings(change: SettingsChange): Promise<Settings> {
  return exclusive(async () => {
    const now = parse(await readToChange(KEY));
    const settings = { ...now, ...(typeof change === 'function' ? change(now) : change) };
    await put(settingsToPut(settings));
    return settings;
  });
}

/** What to put in the place of all settings. */
export const settingsToPut = (settings: Settings): Readonly<Record<string, unknown>> => ({ [KEY]: { version: VERSION, ...settings } });

/** Hands on the settings whenever they are written, read as `readSettings` does. @returns what ends that */
export function onSettingsChanged(callback: (settings: Settings) => void): () => void {
  return onStored(KEY, (value) => callback(parse(value)));
}

/** Is this site watched now? */
export const isOn = (settings: Settings, site: string, now: number): boolean => offUntil(settings, site, now) === 0;

/** Until when nothing on a site is touched, in epoch milliseconds: 0 where it is watched, without end where it is switched off. */
export const offUntil = (settings: Settings, site: string, now: number): number =>
  settings.off.includes(site) ? Infinity : pausedUntil(settings, now) ?? 0;

/** When the running pause ends, or null. A clock set back can't stretch a pause beyond its hour. */
export function pausedUntil({ pausedUntil: until }: Settings, now: number): number | null {
  return until !== null && until > now && until - now <= PAUSE_MS ? until : null;
}

function parse(stored: unknown): Settings {
  if (stored === undefined) return defaultSettings;
  return salvage(settingsSchema, lift(stored, VERSION, STEPS), defaultSettings).value;
}
