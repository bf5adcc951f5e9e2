export function wordsOf(text: string): string[];
export function runsIn(text: string): number[];
export function pack(hashes: readonly number[]): Uint8Array;
export function unpack(bytes: Uint8Array): Set<number>;
