import { pause } from '../core/deadline.ts';
import { readEditor, setField, TRAVELS } from './dom.ts';
import { handOver, WRAPPED } from './handover.ts';

/** Editors apply what they accept a moment later; reading back at once would see the old words. */
const READ_BACK_MS = 600;
const SELECTION_MS = 60;

/**
 * Puts `text` in place of everything in the editor, the one way per editor and browser that was seen to work: a field's
 * own value; a pasted text in Chromium; an inserted text in Firefox, where a content script's DataTransfer reaches the
 * page empty. Read back, never retried: a retry on a slow editor doubles the text.
 * @returns true when the editor now reads exactly `text`.
 */
export async function rewrite(editor: Element, text: string): Promise<boolean> {
  if (setField(editor, text)) {
    editor.dispatchEvent(new InputEvent('input', { ...TRAVELS, inputType: 'insertReplacementText' }));
  } else if (editor instanceof HTMLElement) {
    await selectAll(editor);
    if (WRAPPED) document.execCommand('insertText', false, text);
    else handOver({ kind: 'paste', path: [editor], text }, []);
  }
  return readsBack(editor, text);
}

async function selectAll(editor: HTMLElement): Promise<void> {
  editor.focus();
  getSelection()?.selectAllChildren(editor);
  document.dispatchEvent(new Event('selectionchange'));
  await pause(SELECTION_MS);
}

async function readsBack(editor: Element, text: string): Promise<boolean> {
  for (let waited = 0; readEditor(editor) !== text; waited += SELECTION_MS) {
    if (waited >= READ_BACK_MS) return false;
    await pause(SELECTION_MS);
  }
  return true;
}
