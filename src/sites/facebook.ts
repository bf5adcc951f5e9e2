import type { Site, Surface } from '../core/site.ts';

const lexical = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
/** The placeholder of a message box is a picture of letters, the same in every language. */
const chat = `${lexical}[aria-placeholder="Aa"]`;
const direct = { kind: 'message', submit: [{ select: '[role="button"]', names: ['send'] }], keys: 'enter', audience: { is: 'direct' } } satisfies Partial<Surface>;

/** From public code as of 2026-11-20, not held against the live site. */
export default {
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'facebook.com'],
  surfaces: [
    {
      // A dialog around a form is a post; labels are localised, structure is not.
      kind: 'post',
      scope: ['[role="dialog"]:has(form[method="post"])'],
      editor: [`form[method="post"] ${lexical}`, lexical],
      submit: [{ select: '[role="button"]', names: ['post', 'share', 'schedule'] }],
      keys: 'none',
      preview: ['form img[src^="blob:"]', 'form video'],
      showsAll: true,
      audience: { read: ['[role="button"][aria-label^="Edit privacy"]', '[role="button"][aria-haspopup="dialog"]'] },
    },
    { ...direct, path: ['/messages/'], scope: ['[role="main"]'], editor: [lexical] },
    // A chat can pop up on any page.
    { ...direct, scope: [`[role="dialog"]:has(${chat})`, `[tabindex="-1"]:has(${chat})`], editor: [chat] },
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
