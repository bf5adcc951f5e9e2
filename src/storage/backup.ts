import * as v from 'valibot';
import type { Profile } from '../core/types.ts';
import { exclusive, put, StorageFailure } from './area.ts';
import { lockState } from './lock.ts';
import { muteSchema, mutesToPut, readMutes, MOST_MUTES, type Mute } from './mutes.ts';
import { packFileToPut, readPackFile } from './pack-file.ts';
import { emptyProfile, profileSchema } from './profile-schema.ts';
import { profileWith, readProfile } from './profile.ts';
import { salvage, type LeftOut } from './salvage.ts';
import { defaultSettings, readSettings, settingsSchema, settingsToPut, type Settings } from './settings.ts';

/** What a person takes to another browser: their words and settings, as far as the file holds them. Words saved for later stay where they are. */
export interface Backup {
  readonly profile?: Profile;
  readonly settings?: Settings;
  readonly mutes?: readonly Mute[];
  readonly packFile?: string;
}

/** Says of a file that it is one of ours. */
const MARK = 'Pause Before You Post: words and settings';
const VERSION = 1;
/** Characters. All lists at their limits come to less; anything longer is some other file. */
export const MOST_BACKUP_TEXT = 40_000_000;

export type ReadBackup =
  /** `leftOut`: what could not be read, and is not in `backup`. */
  | { readonly backup: Backup; readonly leftOut: readonly LeftOut[] }
  | { readonly trouble: 'too-big' | 'not-json' | 'not-ours' | 'too-new' };

/** The text of a file with everything a person typed and chose, in the clear; `isWhole`: no list was damaged. @throws StorageFailure `locked`, or `failed` where the lists can't be read */
export async function makeBackup(now: Date): Promise<{ readonly text: string; readonly isWhole: boolean }> {
  if ((await lockState()) === 'locked') throw new StorageFailure('locked');
  const [{ profile, trouble }, settings, mutes, packFile] = await Promise.all([readProfile(), readSettings(), readMutes(now.getTime()), readPackFile()]);
  if (trouble === 'unread') throw new StorageFailure('failed');
  // A pause belongs to this hour and this browser.
  const own = { ...settings, pausedUntil: null };
  const text = `${JSON.stringify({ file: MARK, version: VERSION, made: now.toISOString(), profile, settings: own, mutes, ...(packFile !== undefined && { packFile }) }, null, 2)}\n`;
  return { text, isWhole: trouble === undefined };
}

const list = v.object({ mutes: v.pipe(v.array(muteSchema), v.maxLength(MOST_MUTES)) });
const record = v.record(v.string(), v.unknown());

/** Reads such a file and changes nothing. Every part that makes no sense is left out and counted. */
export function readBackup(text: string): ReadBackup {
  if (text.length > MOST_BACKUP_TEXT) return { trouble: 'too-big' };
  const file = v.safeParse(record, parse(text));
  if (!file.success) return { trouble: parse(text) === undefined ? 'not-json' : 'not-ours' };
  const { file: mark, version, profile, settings, mutes, packFile } = file.output;
  if (mark !== MARK || typeof version !== 'number') return { trouble: 'not-ours' };
  if (version > VERSION) return { trouble: 'too-new' };
  const words = salvage(profileSchema, profile ?? emptyProfile, emptyProfile);
  const chosen = salvage(settingsSchema, settings ?? defaultSettings, defaultSettings);
  const muted = salvage(list, { mutes: mutes ?? [] }, { mutes: [] });
  return {
    backup: {
      ...(isObject(profile) && { profile: words.value }),
      ...(isObject(settings) && { settings: { ...chosen.value, pausedUntil: null } }),
      ...(Array.isArray(mutes) && { mutes: muted.value.mutes }),
      ...(typeof packFile === 'string' && { packFile }),
    },
    leftOut: [...words.leftOut, ...chosen.leftOut, ...muted.leftOut, ...(packFile === undefined || typeof packFile === 'string' ? [] : [{ path: 'packFile', count: 1 }])],
  };
}

/** Puts what a backup holds in the place of what is here, and keeps the rest. Doing it twice does no harm. @throws StorageFailure; then nothing was changed */
export function takeOver({ profile, settings, mutes, packFile }: Backup): Promise<void> {
  return exclusive(async () => put({
    ...(profile && (await profileWith(profile)).values),
    ...(settings && settingsToPut(settings)),
    ...(mutes && mutesToPut(mutes)),
    ...(packFile !== undefined && packFileToPut(packFile)),
  }));
}

/** Whether a part is there at all: what is no object holds nothing to take the place of what is here. */
const isObject = (part: unknown): boolean => typeof part === 'object' && part !== null && !Array.isArray(part);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
