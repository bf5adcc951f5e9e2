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
  /** The watched site of this tab; null: certainly none; undefined: the browser doesn't say. */
  readonly site: string | null | undefined;
  readonly access: boolean;
  readonly settings: Settings;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The person's own switches come first, then what the page's script found when asked just now. */
export function judge({ page, site, access, settings, now }: Seen): Watch {
  const id = page?.site ?? site;
  if (id === null) return { is: 'not-watched' };
  if (!page && !access) return { is: 'no-access' };
  if (id !== undefined && settings.off.includes(id)) return { is: 'off' };
  const until = pausedUntil(settings, now);
  if (until !== null) return { is: 'paused', until };
  if (!page) return { is: id === undefined ? 'silent' : 'reload' };
  // A script that says "off" while the settings say "on" has lost touch with them.
  if (!page.alive || page.on !== isOn(settings, page.site, now)) return { is: 'reload' };
  const watched = page.boxes.filter(({ button }) => button).length;
  if (watched < page.boxes.length || page.strangers > 0) return { is: 'unsure', some: watched > 0 };
  return { is: watched > 0 ? 'watching' : 'ready' };
}

/** Which of these hosts' sites a tab shows; for `Seen.site`. */
export function siteOf(url: string | undefined, sites: readonly { readonly id: string; readonly hosts: readonly string[] }[]): string | null | undefined {
  if (url === undefined) return undefined;
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'https:' && sites.find(({ hosts }) => hosts.includes(hostname))?.id) || null;
}
