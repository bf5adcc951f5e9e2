import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { pid, ppid } from 'node:process';

const folder = (of: number) => join(tmpdir(), `pause-profiles-${of}`);

/** An empty profile for a browser, in the folder of the process that started this one. @param name of the browser */
export async function emptyProfile(name: string): Promise<string> {
  await mkdir(folder(ppid), { recursive: true });
  return await mkdtemp(join(folder(ppid), `${name}-`));
}

/** Deletes the profile of a browser that has ended. */
export async function deleteProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  await rmdir(folder(ppid)).catch(() => undefined); // the last one takes the folder along
}

/** For the process that starts the others: when it ends, so has every browser, and what one left is deleted. */
export function deleteProfilesAtTheEnd(): void {
  process.once('exit', () => rmSync(folder(pid), { recursive: true, force: true, maxRetries: 5 }));
}
