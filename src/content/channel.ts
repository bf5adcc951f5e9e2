import type { FromPrompt, ToPrompt } from '../core/ask.ts';

/** A prompt that answers, wherever it is drawn. */
export interface Channel {
  readonly surface: 'frame' | 'window';
  send(message: ToPrompt): void;
  listen(listener: (message: FromPrompt) => void): void;
  /** Runs work that needs the page reachable (not inert under the dialog). */
  aside<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
}
