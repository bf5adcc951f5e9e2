import type { ComponentChild } from 'preact';
import { onSettingsChanged, readSettings, type Settings } from '../storage/index.ts';
import { mount } from '../ui/mount.tsx';

/** Names the document, draws a page into it, and keeps to the text size that the person chose. */
export function start(title: string, page: ComponentChild): void {
  mount(title, page);
  void readSettings().then(size);
  onSettingsChanged(size);
}

function size({ textSize }: Settings): void {
  document.documentElement.dataset['textSize'] = textSize;
}
