import type { Site } from '../core/site.ts';

const lexical = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';

export default {
  id: 'facebook',
  title: 'Facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'facebook.com'],
  verified: '2026-11-20',
  surfaces: [
    {
      // A dialog around a form is a post; labels are localised, structure is not.
      kind: 'post',
      scope: ['[role="dialog"]:has(form[method="post"])'],
      editor: [`form[method="post"] ${lexical}`, lexical],
      submit: [{ select: '[role="button"]', names: ['post', 'share', 'schedule'] }],
      keys: 'none',
      preview: ['form img[src^="blob:"]', 'form video'],
      audience: { read: ['[role="button"][aria-label^="Edit privacy"]', '[role="button"][aria-haspopup="dialog"]'] },
    },
    {
      kind: 'message',
      scope: ['[role="main"]:has([aria-label="Press enter to send" i])', '[tabindex="-1"]:has([aria-label="Press enter to send" i])'],
      editor: [`${lexical}[aria-label="Message"]`, `${lexical}[aria-placeholder="Aa"]`],
      submit: [{ select: '[role="button"]', names: ['send'] }],
      keys: 'enter',
      audience: { is: 'direct' },
    },
    {
      // The closest form or article round a comment box; Enter publishes.
      kind: 'comment',
      scope: ['form', '[role="article"]', '[role="dialog"]'],
      editor: [lexical],
      submit: [{ select: '[role="button"]', names: ['comment', 'reply', 'post'] }],
      keys: 'enter',
    },
  ],
} satisfies Site;
