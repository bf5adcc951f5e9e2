import { waitUntil, type Tab } from './tab.ts';

/** The answers a person can give, by the words on the button. */
export const answers = {
  'go-back': 'Go back and edit',
  post: 'Post as it is',
  use: 'Use it as it is',
} as const;

export interface Button {
  readonly name: string;
  readonly enabled: boolean;
}

/**
 * The question on a page (a frame of the extension inside a closed shadow root), or in a window of its own. The page can't
 * reach it; the drivers can, Firefox's only when started with system access (which `launchFirefox` does).
 */
export class Prompt {
  constructor(readonly tab: Tab) {}

  /** Whether a prompt is drawn on the page now. */
  async isOpen(): Promise<boolean> {
    return await this.tab.promptFrame() !== undefined;
  }

  /** Waits until the question is there, with its buttons. @throws after `timeout` ms */
  async opened(timeout?: number): Promise<this> {
    await waitUntil('the prompt', () => this.read(() => (document.getElementById('go-back')?.getClientRects().length ?? 0) > 0, null), timeout);
    return this;
  }

  /** Waits until no prompt is on the page. */
  async closed(timeout?: number): Promise<void> {
    await waitUntil('the prompt to close', async () => !await this.isOpen(), timeout);
  }

  /** Runs a function inside the prompt; `undefined` when there is none, or it went meanwhile. */
  async read<A, T>(fn: (arg: A) => T, arg: A): Promise<T | undefined> {
    const frame = await this.tab.promptFrame();
    return await frame?.evaluate(fn as (arg: never) => unknown, arg).catch(() => undefined) as T | undefined;
  }

  /** What the prompt says, as a person reads it. */
  async text(): Promise<string> {
    return await this.read(() => document.body.innerText, null) ?? '';
  }

  /** Waits until the prompt says that: its reasons come a moment after the question. */
  async says(words: string): Promise<void> {
    await waitUntil(`the prompt to say "${words}"`, async () => (await this.text()).includes(words));
  }

  async buttons(): Promise<readonly Button[]> {
    return await this.read(() => [...document.querySelectorAll('button')].filter((button) => button.getClientRects().length > 0).map((button) => ({
      name: (button.ariaLabel ?? button.textContent ?? '').trim(),
      enabled: !button.disabled && button.ariaDisabled !== 'true',
    })), null) ?? [];
  }

  /** Waits for an enabled button of that name and clicks it. */
  async click(name: string): Promise<void> {
    await waitUntil(`an enabled button "${name}" in the prompt`, () => this.press(name));
  }

  /**
   * Waits for the question and answers it; returns when it has closed. A button is pressed again while the prompt, only just
   * drawn, still takes no notice of it (its lock against a carried-over press).
   */
  async answer(answer: keyof typeof answers): Promise<void> {
    await this.opened();
    await waitUntil('the prompt to take the answer', async () => {
      await this.press(answers[answer]);
      return await this.closed(AGAIN_MS).then(() => true, () => false);
    });
  }

  /** A trusted click on the button of that name, if it is there and enabled now. @returns whether the click met it, and was taken for meant */
  async press(name: string): Promise<boolean> {
    const frame = await this.tab.promptFrame();
    const ask = <A, T>(fn: (arg: A) => T, arg: A) => frame?.evaluate(fn as (arg: never) => unknown, arg).catch(() => undefined) as Promise<T | undefined> | undefined;
    const place = await ask((wanted) => {
      // A test of longer words marks them, and pads them at the end.
      const button = [...document.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent ?? '').trim().replace(/^\u27E6(.*?)(?: l\u00F6ng\u00EBr)+\u27E7$/u, '$1') === wanted);
      if (!button || button.disabled || button.ariaDisabled === 'true') return undefined;
      button.scrollIntoView({ block: 'nearest' });
      addEventListener('click', (event) => { if (event.composedPath().includes(button)) window.__met = event; }, { once: true, capture: true });
      const box = button.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, name);
    if (!frame || !place) return false;
    await this.tab.clickAt(place.x, place.y);
    // What comes meanwhile may move the button away from under the pointer; a prompt that has gone was answered.
    const met = await ask(() => {
      const taken = window.__met?.defaultPrevented === false;
      delete window.__met;
      return taken;
    }, null);
    return met ?? true;
  }
}

declare global {
  interface Window { __met?: MouseEvent }
}

/** The prompt ignores presses for a moment after it was drawn: a person would press again as soon as this. */
const AGAIN_MS = 100;
