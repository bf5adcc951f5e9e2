import type { PageState } from '../../messaging/index.ts';
import { isOn, pausedUntil, type Settings } from '../../storage/index.ts';

/** What is true of this page, said as exactly as we know it. No state is ever called "safe". */
export type Watch =
  | { readonly is: 'watching' | 'ready' }
  /** A box we don't know, or one without its button; `some`: another box here is watched. */
  | { readonly is: 'unsure'; readonly some: boolean }
  | { readonly is: 'off' }
  | { readonly is: 'paused'; readonly until: number }
  | { readonly is: 'no-access' | 'reload' | 'not-watched' }
  /** The browser does not tell us which page this is and nobody answers: one of the two above. */
  | { readonly is: 'silent' };

export interface Seen {
  /** The content script's own test of itself; undefined when nobody answered. */
  readonly page: PageState | undefined;
  /** Whether the tab's address is one we watch; undefined where the browser doesn't tell us the address. */
  readonly watched: boolean | undefined;
  readonly access: boolean;
  readonly settings: Settings;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The person's own switches come first, then what the page's script found when asked just now. */
export function judge({ page, watched, access, settings, now }: Seen): Watch {
  if (!page && watched === false) return { is: 'not-watched' };
  if (!page && !access) return { is: 'no-access' };
  if (page && settings.off.includes(page.site)) return { is: 'off' };
  const until = pausedUntil(settings, now);
  if (until !== null) return { is: 'paused', until };
  if (!page) return { is: watched ? 'reload' : 'silent' };
  // A script that says "off" while the settings say "on" has lost touch with them.
  if (!page.alive || page.on !== isOn(settings, page.site, now)) return { is: 'reload' };
  const known = page.boxes.filter(({ button }) => button).length;
  if (known < page.boxes.length || page.strangers > 0) return { is: 'unsure', some: known > 0 };
  return { is: known > 0 ? 'watching' : 'ready' };
}

/** Whether an address lies under one of the manifest's match patterns, which are all whole hosts over https. */
export function isWatched(url: string | undefined, patterns: readonly string[]): boolean | undefined {
  if (url === undefined) return undefined;
  return URL.canParse(url) && patterns.includes(`${new URL(url).origin}/*`);
}
