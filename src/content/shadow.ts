import { html, make } from './dom.ts';

/**
 * Shows `content` in an element whose inside the page can't reach, with its own styles. A constructed sheet, because a `<style>` is subject to
 * the page's own policy. Generic fonts only in `css`: a named one lets the page's @font-face count our letters. [threat T3]
 */
export function closedBox(css: string, content: Element): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = make('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.append(content);
  html().append(host);
  return { host, root };
}
