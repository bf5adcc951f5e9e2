import { pause } from '../core/deadline.ts';
import { readEditor, setField } from './dom.ts';

/** Editors apply what they accept a moment later; reading back at once would see the old words. */
const READ_BACK_MS = 600;
const SELECTION_MS = 60;
/** Firefox wraps the page's objects for content scripts, though not for our own pages. What is built for Chromium carries nothing for it. */
export const WRAPPED = import.meta.env.MODE === 'firefox' && 'wrappedJSObject' in window;

/**
 * Puts `text` in place of everything in the editor, the one way per editor and browser that was seen to work: a field's
 * own value; a pasted text in Chromium; an inserted text in Firefox, where a content script's DataTransfer reaches the
 * page empty. Read back, never retried: a retry on a slow editor doubles the text.
 * @returns true when the editor now reads exactly `text`.
 */
export async function rewrite(editor: Element, text: string): Promise<boolean> {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) {
    setField(editor, text);
    editor.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
  } else if (editor instanceof HTMLElement) {
    await selectAll(editor);
    if (WRAPPED) document.execCommand('insertText', false, text);
    else paste(editor, text);
  }
  return readsBack(editor, text);
}

async function selectAll(editor: HTMLElement): Promise<void> {
  editor.focus();
  getSelection()?.selectAllChildren(editor);
  document.dispatchEvent(new Event('selectionchange'));
  await pause(SELECTION_MS);
}

function paste(editor: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
}

async function readsBack(editor: Element, text: string): Promise<boolean> {
  for (let waited = 0; readEditor(editor) !== text; waited += SELECTION_MS) {
    if (waited >= READ_BACK_MS) return false;
    await pause(SELECTION_MS);
  }
  return true;
}
