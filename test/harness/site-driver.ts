import type { Tab } from './tab.ts';

/** What a replica's handlers were given; see `test/sites/shared/log.js`. */
export interface FileRecord { readonly name: string; readonly size: number; readonly type: string; readonly sha256: string }
export interface Upload extends FileRecord { readonly surface: string }
export interface Post {
  readonly surface: string;
  /** The parts of a thread, joined by a blank line. */
  readonly text: string;
  readonly parts: readonly string[];
  readonly files: readonly FileRecord[];
  /** Whether the event the handler acted on was trusted. */
  readonly trusted: boolean;
  /** Type of that event. */
  readonly via: string;
  readonly at: number;
}
export interface SiteEvent {
  readonly type: string;
  readonly at: number;
  readonly trusted?: boolean;
  readonly target?: string;
  readonly key?: string;
  readonly data?: string;
}
interface SiteLog {
  readonly posts: Post[];
  readonly uploads: Upload[];
  readonly events: SiteEvent[];
  readonly drafts: Record<string, () => string>;
  readonly remounts: Record<string, () => void>;
}
declare global {
  interface Window { __site: SiteLog }
}

/** One place of one replica where something can be posted: addresses and selectors only. */
interface Place {
  /** Name of the surface in the site's own log. */
  readonly surface: string;
  readonly url: string;
  /** Pressed in order after loading, to bring the box up. */
  readonly open?: readonly string[];
  readonly editor: string;
  readonly post: string;
  readonly key?: 'Enter' | 'Control+Enter';
  /** The file input; `staged` when a file comes before the words. */
  readonly file?: string;
  readonly staged?: readonly string[];
}

const dialog = '[role="dialog"]';

export const places = {
  'x/inline': { surface: 'inline', url: 'https://x.com/home', editor: 'main [data-testid="tweetTextarea_0"]', post: '[data-testid="tweetButtonInline"]', key: 'Control+Enter', file: 'main [data-testid="fileInput"]' },
  'x/dialog': { surface: 'dialog', url: 'https://x.com/compose/post', editor: `${dialog} [data-testid="tweetTextarea_0"]`, post: '[data-testid="tweetButton"]', key: 'Control+Enter', file: `${dialog} [data-testid="fileInput"]` },
  'x/twitter.com': { surface: 'inline', url: 'https://twitter.com/home', editor: 'main [data-testid="tweetTextarea_0"]', post: '[data-testid="tweetButtonInline"]', key: 'Control+Enter', file: '[data-testid="fileInput"]' },
  'x/message': { surface: 'message', url: 'https://x.com/i/chat', editor: '[data-testid="dm-composer-textarea"]', post: '[data-testid="dm-composer-send-button"]', key: 'Enter' },
  'x/bio': { surface: 'bio', url: 'https://x.com/settings/profile', editor: 'textarea[name="description"]', post: '[data-testid="Profile_Save_Button"]' },
  'facebook/post': { surface: 'post', url: 'https://www.facebook.com/', open: ['[role="region"] [role="link"] + [role="button"]'], editor: `${dialog} [contenteditable]`, post: `${dialog} form .main`, file: `${dialog} input[type="file"]` },
  'facebook/comment': { surface: 'comment-1', url: 'https://www.facebook.com/', editor: '[role="article"]:nth-of-type(2) [contenteditable]', post: '[role="article"]:nth-of-type(2) [role="button"]', key: 'Enter' },
  'facebook/message': { surface: 'message', url: 'https://www.facebook.com/messages/t/1', editor: 'main [contenteditable]', post: 'main .main', key: 'Enter' },
  'instagram/caption': { surface: 'caption', url: 'https://www.instagram.com/', open: ['header [role="link"]:has(svg)'], editor: `${dialog} [contenteditable]`, post: `${dialog} .main`, file: `${dialog} input[type="file"]`, staged: [`${dialog} .main`, `${dialog} .main`] },
  'instagram/comment': { surface: 'comment', url: 'https://www.instagram.com/', editor: 'article textarea', post: 'article [role="button"]', key: 'Enter' },
  'instagram/message': { surface: 'message', url: 'https://www.instagram.com/direct/t/1/', editor: 'main [contenteditable]', post: 'main .main', key: 'Enter' },
  'instagram/reel': { surface: 'reel', url: 'https://www.instagram.com/reel/1/', editor: 'main input', post: 'main .main', key: 'Enter' },
  'instagram/story': { surface: 'story', url: 'https://www.instagram.com/stories/jo.marlowe.test/1/', editor: 'main textarea', post: 'main .main', key: 'Enter' },
  'tinder/message': { surface: 'message', url: 'https://tinder.com/app/messages/1', editor: '#chat-text-area', post: 'button[type="submit"]', key: 'Enter' },
  'tinder/bio': { surface: 'bio', url: 'https://tinder.com/app/profile/edit', editor: 'main textarea', post: 'main button.main', file: 'main input[type="file"]' },
  'badoo/message': { surface: 'message', url: 'https://badoo.com/en/connections', editor: '[data-qa="chat-input-textarea"]', post: '[data-qa="messenger-chat-send-circle"]', key: 'Enter' },
  'badoo/bio': { surface: 'bio', url: 'https://badoo.com/en/profile-quality/1', editor: `${dialog} textarea`, post: '[data-qa="profile-quality-done"]', file: `${dialog} input[type="file"]` },
} as const satisfies Record<string, Place>;

export type PlaceId = keyof typeof places;
export const placeIds = Object.keys(places) as readonly PlaceId[];

/** A place of a replica, loaded with these switches and ready for words. */
export async function openSite(tab: Tab, id: PlaceId, switches?: Readonly<Record<string, string>>): Promise<SiteDriver> {
  const site = new SiteDriver(tab, id);
  await site.open(switches);
  return site;
}

/** Drives one place of a replica as a person would, and reads what the site got. The same in both browsers. */
export class SiteDriver {
  private readonly place: Place;

  constructor(readonly tab: Tab, readonly id: PlaceId) {
    this.place = places[id];
  }

  get url(): string { return this.place.url; }
  get key(): 'Enter' | 'Control+Enter' | undefined { return this.place.key; }
  get takesFiles(): boolean { return this.place.file !== undefined; }

  /** Loads the page, with replica switches such as `{ naive: '1', slow: '300' }`, and brings the box up where no file has to come first. */
  async open(switches: Readonly<Record<string, string>> = {}): Promise<void> {
    const url = new URL(this.place.url);
    for (const [name, value] of Object.entries(switches)) url.searchParams.set(name, value);
    await this.tab.goto(url.href);
    await this.bringUp();
  }

  /** Brings the box up where it is not there: some sites close it when they have posted. */
  async bringUp(): Promise<void> {
    for (const selector of this.place.open ?? []) await this.tab.click(selector);
    if (!this.place.staged) await this.tab.until(`the box of ${this.id}`, (css) => document.querySelector(css) !== null, this.place.editor);
  }

  /** Clicks into the box and types. */
  async typeDraft(text: string): Promise<void> {
    await this.tab.click(this.place.editor);
    await this.tab.type(text);
    await this.tab.until('the words in the site\'s model', ([surface, end]) => window.__site.drafts[surface]?.().includes(end), [this.place.surface, text.split('\n').at(-1) ?? ''] as const);
  }

  /** Presses the site's own button, `times` in a row without a pause, as soon as the site has enabled it. */
  async pressPost(times = 1): Promise<void> {
    await this.tab.until(`an enabled button of ${this.id}`, (css) => {
      const button = [...document.querySelectorAll<HTMLButtonElement>(css)].at(-1);
      return button && !button.disabled && button.getAttribute('aria-disabled') !== 'true';
    }, this.place.post);
    await this.tab.click(this.place.post, times);
  }

  /** Presses the key that publishes here, where there is one. */
  async pressKeys(): Promise<void> {
    if (!this.place.key) throw new Error(`${this.id} has no key that posts`);
    await this.tab.press(this.place.key);
  }

  /** Chooses files, as the file chooser would. Does not wait for the site to get them: see `uploads` and `previews`. */
  async attach(...paths: readonly string[]): Promise<void> {
    if (!this.place.file) throw new Error(`${this.id} takes no files`);
    await this.tab.setFiles(this.place.file, paths);
  }

  /** Instagram's "Next, Next", from the chosen file to the caption box. */
  async passStages(): Promise<void> {
    for (const [count, selector] of (this.place.staged ?? []).entries()) {
      await this.tab.click(selector);
      await this.tab.until('the next stage', (done) => window.__site.events.filter(({ type }) => type === 'next').length > done, count);
    }
    await this.tab.until(`the box of ${this.id}`, (css) => document.querySelector(css) !== null, this.place.editor);
  }

  posts(): Promise<readonly Post[]> { return this.tab.read(() => window.__site.posts, null); }
  uploads(): Promise<readonly Upload[]> { return this.tab.read(() => window.__site.uploads, null); }
  events(): Promise<readonly SiteEvent[]> { return this.tab.read(() => window.__site.events, null); }

  /** Number of thumbnails the site shows in the box. */
  previews(): Promise<number> { return this.tab.read(() => document.querySelectorAll('.preview').length, null); }

  /** The draft as the site's editor holds it (its model, not its markup); `undefined` when the box is gone. */
  draftText(): Promise<string | undefined> {
    return this.tab.read((surface) => window.__site.drafts[surface]?.(), this.place.surface);
  }

  /** Waits until the site got that many posts, and returns them. */
  async untilPosts(count: number): Promise<readonly Post[]> {
    await this.tab.until(`${count} post(s) on ${this.id}`, (least) => window.__site.posts.length >= least, count);
    return await this.posts();
  }

  /** Waits until the site has begun to send that many files, and returns them. */
  async untilUploads(count: number): Promise<readonly Upload[]> {
    await this.tab.until(`${count} upload(s) on ${this.id}`, (least) => window.__site.uploads.length >= least, count);
    return await this.uploads();
  }
}
