import { render, type ComponentChild } from 'preact';
import { nameDocument } from './words.ts';

/** Names the document and draws a page into its `#page`. */
export function mount(title: string, page: ComponentChild): void {
  nameDocument(title);
  const root = document.getElementById('page');
  if (root) render(page, root);
}
