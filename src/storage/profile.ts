import type { Profile } from '../core/types.ts';
import { exclusive, LOCKED, onStored, put, readStored, readToChange } from './area.ts';
import { setAside } from './aside.ts';
import { emptyProfile, profileSchema } from './profile-schema.ts';
import { salvage, type LeftOut } from './salvage.ts';
import { lift, versionOf, type Steps } from './versions.ts';

/** What the person typed into Options, on the disk. */

const KEY = 'profile';
const VERSION = 1;
const STEPS: Steps = {};

export interface ReadProfile {
  readonly profile: Profile;
  /** Set when some of what is stored made no sense, or none of it could be read: at all, or before it is unlocked. The stored original is untouched. */
  readonly trouble?: 'corrupt' | 'unread' | 'locked';
}

/** What the person typed into Options. Never throws: with unreadable storage the built-in rules still work. */
export async function readProfile(): Promise<ReadProfile> {
  try {
    return parse(await readStored(KEY));
  } catch {
    return { profile: emptyProfile, trouble: 'unread' };
  }
}

/**
 * Changes the given fields and leaves the others as they are stored, so two open Options pages don't undo each other.
 * What does not fit (see LIMITS) is left out and reported. If the stored profile was unreadable, now or when the change was
 * begun, the original is set aside in the same write.
 * @throws StorageFailure; then nothing was changed
 */
export function writeProfile(change: Partial<Profile>, wasUnread = false): Promise<readonly LeftOut[]> {
  return exclusive(async () => {
    const { values, leftOut } = await profileWith(change, wasUnread);
    await put(values);
    return leftOut;
  });
}

/** What to put so that these fields are changed, for whoever has the storage to itself. @throws StorageFailure */
export async function profileWith(change: Partial<Profile>, wasUnread = false): Promise<{ readonly values: Readonly<Record<string, unknown>>; readonly leftOut: readonly LeftOut[] }> {
  const stored = await readToChange(KEY);
  const before = parse(stored);
  const { value, leftOut } = salvage(profileSchema, { ...before.profile, ...change }, before.profile);
  return { values: { [KEY]: { version: VERSION, ...value }, ...(await setAside(KEY, stored, stored === undefined || (!before.trouble && !wasUnread))) }, leftOut };
}

/** Hands on the profile whenever it is written, locked or unlocked, read as `readProfile` does. @returns what ends that */
export function onProfileChanged(callback: (read: ReadProfile) => void): () => void {
  return onStored(KEY, (value) => callback(parse(value)));
}

function parse(stored: unknown): ReadProfile {
  if (stored === undefined) return { profile: emptyProfile };
  if (stored === LOCKED) return { profile: emptyProfile, trouble: 'locked' };
  const lifted = lift(stored, VERSION, STEPS);
  const { value, leftOut } = salvage(profileSchema, lifted, emptyProfile);
  const known = versionOf(lifted) === VERSION;
  return known && leftOut.length === 0 ? { profile: value } : { profile: value, trouble: 'corrupt' };
}
