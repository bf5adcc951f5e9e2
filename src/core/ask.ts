import type { Draft } from './types.ts';

/**
 * The talk between content script and prompt, over a MessagePort (frame) or a runtime Port (window).
 * The content script sends the draft and obeys the answer; the prompt fetches the verdict from the background itself,
 * so no private word ever enters the page's process.
 */
export type ToPrompt =
  | {
      readonly type: 'ask';
      readonly draft: Draft;
      /** The files themselves, by attachment id, for the preview; absent when they could not be kept. */
      readonly files: Readonly<Record<string, File>>;
      /** Whether the content script can write text back into this post box. */
      readonly canEdit: boolean;
      /** Where the prompt is drawn: the frame closes with the dialog, the window closes itself. */
      readonly surface: 'frame' | 'window';
    }
  /** After a fix: the draft as it now reads back from the page. `done: false` = the page did not take it, nothing changed. */
  | { readonly type: 'fixed'; readonly draft: Draft; readonly files: Readonly<Record<string, File>>; readonly done: boolean };

export type FromPrompt =
  | { readonly type: 'ready' }
  /** First contentful paint of the question; the bench's clock stops here. */
  | { readonly type: 'painted' }
  | { readonly type: 'answer'; readonly draft: string; readonly choice: 'go-back' | 'post' }
  | { readonly type: 'fix'; readonly draft: string; readonly fix: 'swap-words'; readonly text: string }
  | { readonly type: 'fix'; readonly draft: string; readonly fix: 'remove-location' | 'remove-hidden'; readonly attachment: string }
  /** `file` takes the place of the attachment: a copy that the person covered a part of, or the one before it. */
  | { readonly type: 'fix'; readonly draft: string; readonly fix: 'cover'; readonly attachment: string; readonly file: File };

export type FixRequest = Extract<FromPrompt, { type: 'fix' }>;
