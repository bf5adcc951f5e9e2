import type { Box, PhotoLook } from '../core/types.ts';
import type { Grey } from './grey.ts';

/** The talk between the page that looks at pictures and its worker, and what comes of it. */

export interface Order {
  readonly id: number;
  readonly file: Blob;
  /** Where the networks lie: an address of the extension's own, ending in a slash. */
  readonly base: string;
}

/** Everything the worker finds out, each part on its own so that a slow one holds up no other. */
export interface Parts {
  /** The picture, decoded once and made smaller, for the reader of text. */
  readonly page: Grey;
  readonly scene: { readonly nudity: number; readonly vector: Float32Array };
  readonly people: { readonly faces: readonly Box[]; readonly screens: readonly Box[] };
  readonly bands: readonly Box[];
}
export type PartName = keyof Parts;

/** One part, or why there is none: `unread` = the browser cannot draw this file. */
export type Report = { readonly id: number } & (
  | { [K in PartName]: { readonly part: K; readonly value: Parts[K] } }[PartName]
  | { readonly part: PartName; readonly failed: 'unread' | 'error' }
);

/** A look, and the picture's vector (a film's: one a moment), which stays in the extension's own process. */
export interface Seen {
  readonly look: PhotoLook;
  readonly vectors: readonly Float32Array[];
}
