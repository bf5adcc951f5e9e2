import type { Site, Surface } from '../core/site.ts';

const lexical = '[contenteditable="true"][role="textbox"]';
const direct = { submit: [{ select: '[role="button"]', names: ['send'] }], keys: 'enter', audience: { is: 'direct' } } satisfies Partial<Surface>;
const comment = { kind: 'comment', submit: [{ select: '[role="button"], button[type="submit"]', names: ['post'] }], keys: 'enter' } satisfies Partial<Surface>;

/** From public code as of 2026-11-20, not held against the live site. Every label is translated, so structure and address tell the boxes apart. */
export default {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  surfaces: [
    {
      // An answer to a story is a message to its author. Before the caption: stories may be shown in a dialog.
      kind: 'message',
      path: ['/stories/'],
      scope: ['section:has(textarea)', 'body'],
      editor: ['textarea'],
      ...direct,
    },
    {
      kind: 'message',
      path: ['/direct/'],
      scope: ['main, [role="main"]', 'section', 'body'],
      editor: [`${lexical}:not([role="dialog"] *)`],
      ...direct,
    },
    {
      // Only "Share" in the last stage publishes; "Next" does not. A post opened in a dialog has "Share" too, and comments: it holds an article.
      kind: 'caption',
      scope: ['[role="dialog"]:not(:has(article))'],
      editor: [`${lexical}:not(form *)`, 'textarea:not(form *)'],
      submit: [{ select: '[role="button"]', names: ['share'] }],
      keys: 'none',
      preview: ['img[src^="blob:"]', 'video'],
    },
    {
      // Under a reel the box is one line.
      ...comment,
      path: ['/reel/', '/reels/'],
      scope: ['form'],
      editor: ['input[placeholder]:not([type="search"], [role="combobox"])'],
    },
    {
      ...comment,
      scope: ['form', 'article', '[role="dialog"]'],
      editor: ['textarea', lexical],
    },
  ],
} satisfies Site;
