/**
 * Encryption by the browser's own WebCrypto: AES-GCM with a 256-bit key, which also tells whether a byte was changed. A name
 * is bound into each sealed value, so that one list can't be put in another's place.
 */

/** A value as it lies on the disk. Both are base64. */
export interface Sealed {
  readonly sealed: 1;
  readonly iv: string;
  readonly data: string;
}

/** As NIST SP 800-38D advises for GCM: 96 bits, never twice with one key. */
const IV_BYTES = 12;
const AES = { name: 'AES-GCM', length: 256 };
const USES: KeyUsage[] = ['encrypt', 'decrypt'];

/** A key by chance. */
export async function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(AES, true, USES);
}

/** The key that belongs to a passphrase. Slow by design: @param rounds of PBKDF2 with SHA-256; @param salt base64 */
export async function keyFrom(passphrase: string, salt: string, rounds: number): Promise<CryptoKey> {
  // One passphrase, however the keyboard puts its accents together.
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: rounds }, typed, AES, false, USES);
}

/** A key as base64, the reverse of `keyFromText`. @throws when the key may not be taken out */
export const keyToText = async (key: CryptoKey): Promise<string> => text(new Uint8Array(await crypto.subtle.exportKey('raw', key)));

/** @throws when it is no key */
export const keyFromText = (key: string): Promise<CryptoKey> => crypto.subtle.importKey('raw', bytes(key), AES, true, USES);

/** @returns base64 of 16 bytes by chance */
export const newSalt = (): string => text(crypto.getRandomValues(new Uint8Array(16)));

/** @param value anything that JSON can hold */
export async function seal(key: CryptoKey, name: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const data = await crypto.subtle.encrypt(parameters(iv, name), key, new TextEncoder().encode(JSON.stringify(value)));
  return { sealed: 1, iv: text(iv), data: text(new Uint8Array(data)) };
}

/** @throws when the key is another, the name is another, or anything was changed */
export async function unseal(key: CryptoKey, name: string, { iv, data }: Sealed): Promise<unknown> {
  const plain = await crypto.subtle.decrypt(parameters(bytes(iv), name), key, bytes(data));
  return JSON.parse(new TextDecoder().decode(plain));
}

/** Whether a stored value is something sealed, by its shape; it may still not open. */
export function isSealed(value: unknown): value is Sealed {
  return typeof value === 'object' && value !== null && 'sealed' in value && value.sealed === 1
    && 'iv' in value && typeof value.iv === 'string' && 'data' in value && typeof value.data === 'string';
}

const parameters = (iv: Uint8Array<ArrayBuffer>, name: string) => ({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) });

/** A function call takes only so many arguments. */
const CHUNK = 0x8000;

function text(raw: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < raw.length; at += CHUNK) letters += String.fromCharCode(...raw.subarray(at, at + CHUNK));
  return btoa(letters);
}

const bytes = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
