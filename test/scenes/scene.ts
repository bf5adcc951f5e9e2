import { profile } from '../checks/profile.ts';
import { Prompt } from '../harness/prompt.ts';
import { SiteDriver, type PlaceId } from '../harness/site-driver.ts';
import { waitUntil, type Tab } from '../harness/tab.ts';

/**
 * A screen a person can meet, set up by hand movements on a real browser. `npm run screenshots` draws every scene and
 * `npm run test:a11y` examines it. A new scene is an entry in a file of this folder; files are found by their names.
 */
export interface Scene {
  /** File name of its pictures. */
  readonly name: string;
  /** What is seen, for the list of pictures. */
  readonly line: string;
  readonly sizes: readonly Size[];
  /** As tall as what it shows, where the page scrolls. */
  readonly tall?: boolean;
  /** The id of the card it is about, where that lies further down the page. */
  readonly card?: string;
  open(stage: Stage): Promise<Tab>;
}

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where scenes are set up: a browser with the extension, filled in for a person who does not exist. */
export interface Stage {
  /** A tab of the watched kind, WIDE. */
  newTab(): Promise<Tab>;
  openExtensionPage(path: string): Promise<Tab>;
  /** Writes into the extension's storage, on top of the made-up person's; a key that is null is removed. @param session what is kept in memory */
  store(values: object, session?: object): Promise<void>;
  /** Path of a JPEG with a place inside. */
  readonly photo: string;
}

export const WIDE: Size = { width: 1280, height: 800 };
export const NARROW: Size = { width: 320, height: 720 };
/** The same narrow, and room for what was opened further down. */
export const TALL: Size = { width: 320, height: 1600 };
/** As wide as the popup asks the browser to be; its height follows from what it shows. */
export const POPUP: Size = { width: 320, height: 200 };

/** What makes a question another scene. */
export interface And {
  readonly settings?: object;
  readonly stored?: object;
  /** What is kept until the browser closes. */
  readonly session?: object;
  /** What the person does in the question. */
  readonly then?: (prompt: Prompt) => Promise<void>;
}

/** What the made-up person filled in and chose in Options, as it is stored: nothing that a scene before put in its place is left. */
export const settings = (chosen: object = {}) => ({ lock: null, taught: null, profile: { version: 1, ...profile }, settings: { version: 1, pack: 'leicestershire', off: [], pausedUntil: null, firstRunDone: true, ...chosen } });

const sealed = { sealed: 1, iv: '', data: '' };
/** The person's lists behind a passphrase that nobody has given yet. */
export const locked = { lock: { version: 1, salt: '', rounds: 600_000, wrapped: sealed }, profile: sealed };

/** The question over a post on a replica, once `prepare` has made the site ask. */
export const asked = (place: PlaceId, prepare: (site: SiteDriver, stage: Stage) => Promise<void>, and?: And) => async (stage: Stage): Promise<Tab> => {
  await stage.store({ asked: null, mutes: null, saved: null, ...settings(and?.settings), ...and?.stored }, and?.session);
  const tab = await stage.newTab();
  const site = new SiteDriver(tab, place);
  await site.open();
  await prepare(site, stage);
  const prompt = await new Prompt(tab).opened();
  await waitUntil('what was found', () => prompt.read(() => document.querySelector('.thing') !== null, null));
  await and?.then?.(prompt);
  await tab.page.mouse.move(0, 0); // or the button under it looks pressed
  return tab;
};

export const pressedWith = (text: string) => async (site: SiteDriver): Promise<void> => {
  await site.typeDraft(text);
  await site.pressPost();
};

/** A page of the extension in a tab of its own. */
export const page = (path: string, stored: object = {}) => async (stage: Stage): Promise<Tab> => {
  await stage.store({ ...settings(), ...stored });
  const tab = await stage.openExtensionPage(path);
  await tab.until('the page', () => document.querySelector('main section, main [role="status"]') !== null, null);
  return tab;
};
