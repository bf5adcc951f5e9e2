import { setTimeout as pause } from 'node:timers/promises';

/** How long a test waits for something that comes at once on a quiet machine: a busy one must not fail honest work. */
const PATIENCE_MS = 30_000;

/** What both drivers' pages can do in the same way. Playwright's and Puppeteer's `Page` both fit. */
export interface RawPage {
  url(): string;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  readonly mouse: {
    move(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
  readonly keyboard: {
    down(key: never): Promise<void>;
    up(key: never): Promise<void>;
    press(key: never): Promise<void>;
  };
}

/** What they do differently, supplied by each launcher. */
export interface Differences<P extends RawPage> {
  /** Loads an address, and returns when the page has loaded. */
  goto(page: P, url: string): Promise<unknown>;
  evaluate(page: P, fn: (arg: never) => unknown, arg: unknown): Promise<unknown>;
  /** Trusted key strokes for these letters, handed to the browser in one go: a message and a wait for each would be most of a test. */
  type(page: P, letters: string): Promise<unknown>;
  /** Sets the files of the (hidden) input, as the file chooser would. */
  setFiles(page: P, selector: string, paths: readonly string[]): Promise<void>;
  screenshot(page: P, path: string): Promise<void>;
  /** The prompt: the extension's frames on the page, or the page itself where it is an extension window. One may be on its way out. */
  promptFrames(page: P): Promise<readonly PromptFrame[]>;
}

/**
 * The prompt, which page script can't see. It fills the viewport, so a place in it is the same place on the page; Firefox's own
 * word for where a frame is (mozInnerScreenX) is wrong for a moment on a busy machine. [measured, 153]
 */
export interface PromptFrame {
  evaluate(fn: (arg: never) => unknown, arg: unknown): Promise<unknown>;
  isDrawn(): Promise<boolean>;
}

/** A browser tab with trusted input, the same in both browsers. Never waits for a fixed time. */
export class Tab<P extends RawPage = RawPage> {
  constructor(
    readonly browser: 'chromium' | 'firefox',
    /** The driver's own page, for what only one browser can do. */
    readonly page: P,
    private readonly own: Differences<P>,
  ) {}

  async goto(url: string): Promise<void> {
    await this.own.goto(this.page, url);
  }

  /** Runs a function in the page's own world. It may use only its argument and page globals. */
  async read<A, T>(fn: (arg: A) => T | Promise<T>, arg: A): Promise<T> {
    return await this.own.evaluate(this.page, fn as (arg: never) => unknown, arg) as T;
  }

  /** Asks the page until the answer is truthy, and returns it. @throws after `timeout` ms, saying what was awaited */
  async until<A, T>(what: string, fn: (arg: A) => T | Promise<T>, arg: A, timeout?: number): Promise<NonNullable<T>> {
    return await waitUntil(what, () => this.read(fn, arg), timeout);
  }

  /** Centre of the last visible match, scrolled into view: where a second composer is open, the last one is on top. */
  private async place(selector: string): Promise<{ x: number; y: number }> {
    return await this.until(`"${selector}" on the page`, (css) => {
      const shown = [...document.querySelectorAll<HTMLElement>(css)].filter((element) => element.checkVisibility()).at(-1);
      if (!shown) return undefined;
      shown.scrollIntoView({ block: 'nearest' });
      const box = shown.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
  }

  /** A trusted mouse click, repeated `times` without a pause; never checks what is on top, as a person's hand does not. */
  async click(selector: string, times = 1): Promise<void> {
    const { x, y } = await this.place(selector);
    await this.clickAt(x, y, times);
  }

  async clickAt(x: number, y: number, times = 1): Promise<void> {
    await taken(this.page.mouse.move(x, y));
    for (let count = 0; count < times; count += 1) {
      await taken(this.page.mouse.down());
      await taken(this.page.mouse.up());
    }
  }

  /** Puts the focus on a control once it is there, for the keyboard: on a page that still fills, a mouse can miss what has moved. */
  async focus(selector: string): Promise<void> {
    await this.until(`the focus on "${selector}"`, (css) => {
      const control = document.querySelector<HTMLElement>(css);
      control?.focus();
      return control !== null && document.activeElement === control;
    }, selector);
  }

  /** Types into whatever has the focus; a line feed is Shift+Enter, so that it stays a new line where Enter sends. */
  async type(text: string): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.press('Shift+Enter');
      await this.own.type(this.page, line);
    }
  }

  /** Presses a key or chord such as `Enter` or `Control+Enter`. */
  async press(chord: string): Promise<void> {
    const keys = chord.split('+');
    const last = keys.pop();
    for (const key of keys) await this.page.keyboard.down(key as never);
    await this.page.keyboard.press(last as never);
    for (const key of keys.reverse()) await this.page.keyboard.up(key as never);
  }

  async setFiles(selector: string, paths: readonly string[]): Promise<void> {
    await this.until(`"${selector}" in the page`, (css) => document.querySelector(css) !== null, selector);
    await this.own.setFiles(this.page, selector, paths);
  }

  /** Writes a PNG of the viewport. */
  async screenshot(path: string): Promise<void> {
    await this.own.screenshot(this.page, path);
  }

  promptFrames(): Promise<readonly PromptFrame[]> {
    return this.own.promptFrames(this.page);
  }

  /** The prompt that is drawn now: the frame of the question before stays a moment after its dialog has closed. */
  async promptFrame(): Promise<PromptFrame | undefined> {
    for (const frame of await this.promptFrames()) if (await frame.isDrawn().catch(() => false)) return frame;
    return undefined;
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Input is taken in order whether or not anybody waits; past this a browser that has not reported back never will. */
const REPORT_MS = 5_000;

/**
 * Waits for a browser to report that it took an input. Where the input takes a frame away under the browser's own command, or
 * meets a frame that is going, that report never comes, though what was pressed was pressed. [measured, Chromium 156]
 */
async function taken(input: Promise<void>): Promise<void> {
  const over = new AbortController();
  await Promise.race([input, pause(REPORT_MS, undefined, { signal: over.signal }).catch(() => undefined)]).finally(() => over.abort());
}

/**
 * Asks until the answer is truthy. A question that itself hangs (a driver's command to a frame that went away) counts as no answer.
 * @throws after `timeout` ms, saying what was awaited
 */
export async function waitUntil<T>(what: string, ask: () => T | Promise<T>, timeout = PATIENCE_MS): Promise<NonNullable<T>> {
  const over = new AbortController();
  const end = performance.now() + timeout;
  const late = pause(timeout, undefined, { signal: over.signal }).catch(() => undefined);
  try {
    while (performance.now() < end) {
      const asked = Promise.resolve(ask());
      asked.catch(() => undefined); // one that hangs may still fail when nobody waits for it any more
      const answer = await Promise.race([asked, late]);
      if (answer) return answer;
      await pause(40);
    }
  } finally {
    over.abort();
  }
  throw new Error(`Waited ${timeout} ms in vain for ${what}`);
}
