import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { asideOf, exclusive, setAll, StorageFailure } from './set-all.ts';
import { isSealed, keyFrom, keyFromText, keyToText, newKey, newSalt, seal, unseal } from './seal.ts';

/**
 * A passphrase, for those who want one. The lists are then encrypted where they lie, with a key by chance that is itself
 * encrypted with the passphrase. Once unlocked, the key is in the browser's memory until it closes. Nobody can open the
 * lists without the passphrase: who forgets it can only erase them.
 */

/** What holds words of the person's own. Settings stay open: without them nothing would know which site is off. */
export const PRIVATE: ReadonlySet<string> = new Set(['profile', 'mutes', 'saved'].flatMap((key) => [key, asideOf(key)]));

/** Stands for a value that can't be read until the lists are unlocked. */
export const LOCKED = Symbol('locked');

export type LockState = 'none' | 'locked' | 'open';

const KEY = 'lock';
const OPENED = 'lock.key';
/** OWASP's figure for PBKDF2 with SHA-256 (2023): about a third of a second on an ordinary computer. */
const ROUNDS = 600_000;
/** No lock of ours was ever made with fewer, so one that says so is damaged: `ROUNDS` may grow, this may not. */
const FEWEST_ROUNDS = 600_000;
/** Our own choice: short enough to be remembered, long enough not to be guessed over a shoulder. */
export const SHORTEST_PASSPHRASE = 8;

const sealed = v.custom<Parameters<typeof unseal>[2]>(isSealed);
const schema = v.object({ version: v.literal(1), salt: v.string(), rounds: v.pipe(v.number(), v.integer(), v.minValue(FEWEST_ROUNDS), v.maxValue(10_000_000)), wrapped: sealed });
/** The key in memory, and which lock it is of: a private window has a memory of its own, and may still hold the one before. */
const inMemory = v.object({ salt: v.string(), key: v.string() });

/** Whether there is a passphrase, and if so whether this session has been given it. */
export async function lockState(): Promise<LockState> {
  if (!(await isSet())) return 'none';
  return (await openKey()) ? 'open' : 'locked';
}

/**
 * Encrypts all lists with a new passphrase, in one write, and leaves them unlocked.
 * @throws StorageFailure; then nothing was changed
 */
export async function setPassphrase(passphrase: string): Promise<void> {
  const key = await newKey();
  const salt = newSalt();
  const wrapped = await seal(await keyFrom(passphrase, salt, ROUNDS), KEY, await keyToText(key));
  await exclusive(async () => {
    // Asked only now: another page may have set one while our key was made, and lists sealed twice would never open again.
    if (await isSet()) throw new StorageFailure('locked');
    const lists = await sealAll(key, await browser.storage.local.get([...PRIVATE]));
    // The key first: whoever finds a list encrypted finds its key too.
    await browser.storage.session.set({ [OPENED]: { salt, key: await keyToText(key) } });
    try {
      await setAll({ ...lists, [KEY]: { version: 1, salt, rounds: ROUNDS, wrapped } });
    } catch (error) {
      await browser.storage.session.remove(OPENED);
      throw error;
    }
  });
}

/** Opens the lists until the browser closes. `broken`: what was kept of the lock makes no sense, so no passphrase can open it. */
export async function unlock(passphrase: string): Promise<'open' | 'wrong' | 'broken'> {
  const lock = v.safeParse(schema, (await browser.storage.local.get(KEY))[KEY]);
  if (!lock.success) return 'broken';
  const { salt, rounds, wrapped } = lock.output;
  const key = await keyFrom(passphrase, salt, rounds).then((typed) => unseal(typed, KEY, wrapped)).catch(() => undefined);
  if (typeof key !== 'string') return 'wrong';
  await browser.storage.session.set({ [OPENED]: { salt, key } });
  await sealLeftovers().catch(() => undefined); // it stays as it was, and is open now anyway
  return 'open';
}

/** Shuts the lists now. @throws StorageFailure where one could not be encrypted; the others are shut all the same */
export async function lockNow(): Promise<void> {
  try {
    await sealLeftovers();
  } finally {
    await browser.storage.session.remove(OPENED);
  }
}

/**
 * Writes the lists back in the clear, and only then forgets the lock: if the browser stops between, nothing is lost.
 * @throws StorageFailure
 */
export function removePassphrase(): Promise<void> {
  return exclusive(async () => {
    const key = await openKey();
    if (!key) throw new StorageFailure('locked');
    const lists = Object.entries(await browser.storage.local.get([...PRIVATE]));
    await setAll(Object.fromEntries(await Promise.all(lists.map(async ([name, value]) => [name, await opened(key, name, value)]))));
    await browser.storage.local.remove(KEY);
    await browser.storage.session.remove(OPENED);
  });
}

/** Calls back whenever the lists were locked or unlocked, here or elsewhere. */
export function onLockChanged(callback: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    if (KEY in changes || OPENED in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** What is to be written, with the lists encrypted where there is a passphrase. @throws StorageFailure `locked` */
export async function sealPrivate(values: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  if (!Object.keys(values).some((name) => PRIVATE.has(name)) || !(await isSet())) return values;
  const key = await openKey();
  if (!key) throw new StorageFailure('locked');
  return sealAll(key, values);
}

/** A stored value as it was before it was encrypted; LOCKED while there is no key; as it lies there where the key does not fit it. */
export async function openValue(name: string, stored: unknown): Promise<unknown> {
  if (!isSealed(stored)) return stored;
  const key = await openKey();
  return key ? opened(key, name, stored) : LOCKED;
}

const opened = async (key: CryptoKey, name: string, stored: unknown): Promise<unknown> => (isSealed(stored) ? unseal(key, name, stored).catch(() => stored) : stored);
const isSet = async (): Promise<boolean> => (await browser.storage.local.get(KEY))[KEY] !== undefined;

/** None where the key in memory is of another lock: what it wrote, no passphrase would open. */
async function openKey(): Promise<CryptoKey | undefined> {
  const [{ [OPENED]: kept }, { [KEY]: lock }] = await Promise.all([browser.storage.session.get(OPENED), browser.storage.local.get(KEY)]);
  const opened = v.safeParse(inMemory, kept);
  if (!opened.success || (isSalted(lock) && lock.salt !== opened.output.salt)) return undefined;
  return keyFromText(opened.output.key).catch(() => undefined);
}

const isSalted = (lock: unknown): lock is { readonly salt: unknown } => typeof lock === 'object' && lock !== null && 'salt' in lock;

/** Encrypts what lies in the clear beside a lock: left by a removal that did not end. */
function sealLeftovers(): Promise<void> {
  return exclusive(async () => {
    const key = await openKey();
    if (!key || !(await isSet())) return;
    const lists = Object.entries(await browser.storage.local.get([...PRIVATE]));
    const clear = Object.fromEntries(lists.filter(([, value]) => !isSealed(value)));
    if (Object.keys(clear).length > 0) await setAll(await sealAll(key, clear));
  });
}

async function sealAll(key: CryptoKey, values: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const entries = Object.entries(values).map(async ([name, value]) => [name, PRIVATE.has(name) ? await seal(key, name, value) : value]);
  return Object.fromEntries(await Promise.all(entries)) as Record<string, unknown>;
}
