import type { Audience, SurfaceKind } from './types.ts';

/**
 * A site is data only: selectors and dictionary keys. The content script owns every listener.
 * Selectors are tried in order, the most lasting first (test ids, editor markers, ARIA roles; never hashed classes).
 */

/** Words on buttons come from one shared dictionary (`src/sites/dictionary.ts`), by key, never from a site. */
export type WordKey = 'post' | 'share' | 'send' | 'reply' | 'comment' | 'save' | 'done' | 'schedule' | 'public' | 'friends' | 'only-me' | 'everyone';

/** A control: an element matching `select` whose name (aria-label, else text) is one of `names`, where given. */
export interface Control {
  readonly select: string;
  readonly names?: readonly WordKey[];
}

export interface Surface {
  readonly kind: SurfaceKind;
  /** How the address's path starts where this box is; for boxes that only words would tell from others. Anywhere, if not given. */
  readonly path?: readonly string[];
  /** The box that holds editor and button together; the closest match outward from the event wins. */
  readonly scope: readonly string[];
  /** Where the words are, inside the scope. More than one match = a thread; read in document order. */
  readonly editor: readonly string[];
  /** Buttons that publish. "Next" is not one. */
  readonly submit: readonly Control[];
  /** Which key in the editor publishes. */
  readonly keys: 'enter' | 'mod-enter' | 'none';
  /** Thumbnails of attached files inside the scope: none left = the person took them off. */
  readonly preview?: readonly string[];
  /** Every file is shown, all at once: one that no longer is was taken off. */
  readonly showsAll?: true;
  readonly audience?: {
    /** Fixed where the surface can only be one thing, such as a direct message. */
    readonly is?: Audience;
    /** Controls whose text names the audience. */
    readonly read?: readonly string[];
  };
}

export interface Site {
  readonly id: string;
  /** Host names, each watched over https; no wildcards. The manifest is derived from these. */
  readonly hosts: readonly string[];
  /** Dating sites weigh some findings more. */
  readonly dating?: boolean;
  /** In order of priority: where two surfaces match an event, the first wins. */
  readonly surfaces: readonly Surface[];
}

/** The mock sites of our own pages, and checking by hand. A test holds the pages to it. */
const REHEARSALS: ReadonlySet<string> = new Set(['practice', 'by-hand', 'facepage', 'chirrup', 'two-teas']);

/** Where nothing is posted: nothing said there is remembered, and nothing remembered counts there. */
export const isRehearsal = (site: string): boolean => REHEARSALS.has(site);
