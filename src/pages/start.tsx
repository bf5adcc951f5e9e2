import type { ComponentChild } from 'preact';
import { onSettingsChanged, readSettings, type Settings } from '../storage/index.ts';
import { mount } from '../ui/mount.tsx';
import { keepPlace } from './keep-place.ts';

/** Names the document, draws a page into it, and keeps to the text size that the person chose and to the place of the focus. */
export function start(title: string, page: ComponentChild): void {
  const root = document.getElementById('page');
  if (root) keepPlace(root);
  mount(title, page);
  void readSettings().then(size);
  onSettingsChanged(size);
}

function size({ textSize }: Settings): void {
  document.documentElement.dataset['textSize'] = textSize;
}
