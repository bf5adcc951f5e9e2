import type { Site } from '../core/site.ts';

const lexical = '[contenteditable="true"][role="textbox"]';

export default {
  id: 'instagram',
  title: 'Instagram',
  hosts: ['www.instagram.com'],
  verified: '2026-11-20',
  surfaces: [
    {
      // Only "Share" in the last stage publishes; "Next" does not. There may be several dialogs.
      kind: 'caption',
      scope: ['[role="dialog"][aria-label="Create new post"]', '[role="dialog"]:has([aria-label="Write a caption..."])'],
      editor: [`${lexical}[aria-label="Write a caption..."]`, 'textarea[aria-label="Write a caption..."]', lexical],
      submit: [{ select: '[role="button"]', names: ['share'] }],
      keys: 'none',
      preview: ['img[src^="blob:"]', 'video'],
    },
    {
      kind: 'message',
      scope: ['[role="main"]:has([aria-label="Message"])', 'section:has([aria-label="Message"])', 'main'],
      editor: [`${lexical}[aria-label="Message"]`],
      submit: [{ select: '[role="button"]', names: ['send'] }],
      keys: 'enter',
      audience: { is: 'direct' },
    },
    {
      kind: 'comment',
      scope: ['form', 'article', '[role="dialog"]'],
      editor: ['textarea', `${lexical}[aria-label^="Add a comment"]`],
      submit: [{ select: '[role="button"], button[type="submit"]', names: ['post'] }],
      keys: 'enter',
    },
  ],
} satisfies Site;
