import browser from 'webextension-polyfill';
import { onStored, put } from './area.ts';

const KEY = 'pack-file';

/** The text of the policy pack the person brought; undefined where there is none. Never throws. Whoever uses it reads it as untrusted. */
export const readPackFile = (): Promise<string | undefined> => readPackFileToKeep().catch(() => undefined);

/** The same, for whoever keeps the answer: the general rules in place of what could not be read would outlast the trouble. @throws when the browser refuses */
export async function readPackFileToKeep(): Promise<string | undefined> {
  return textOf((await browser.storage.local.get(KEY))[KEY]);
}

/** Keeps one pack; a second takes the place of the first. @throws StorageFailure */
export async function writePackFile(text: string): Promise<void> {
  await put(packFileToPut(text));
}

/** What to put in the place of the pack that is here. */
export const packFileToPut = (text: string): Readonly<Record<string, unknown>> => ({ [KEY]: text });

/** Removes the pack that was brought as a file. */
export async function forgetPackFile(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Hands on the text of the pack's file whenever it is written, undefined when it is removed. @returns what ends that */
export function onPackFileChanged(callback: (text: string | undefined) => void): () => void {
  return onStored(KEY, (value) => callback(textOf(value)));
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
