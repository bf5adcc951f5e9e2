import type { Site } from '../core/site.ts';

const done = '[data-qa="profile-quality-done"]';

/** From public code as of 2026-11-20, not held against the live site. */
export default {
  id: 'badoo',
  hosts: ['badoo.com', 'am1.badoo.com', 'eu1.badoo.com'],
  dating: true,
  surfaces: [
    {
      // Before the message: a chat may lie behind the dialog, and what is chosen in the dialog is for the profile.
      kind: 'bio',
      scope: [`:is([role="dialog"], form, main, body):has(${done})`],
      editor: ['textarea:not([data-qa="chat-input-textarea"])'],
      submit: [{ select: done }],
      keys: 'none',
      audience: { is: 'public' },
    },
    {
      kind: 'message',
      scope: ['form:has([data-qa="chat-input-textarea"])', '[data-qa="chat"]', 'main', 'body'],
      editor: ['[data-qa="chat-input-textarea"]'],
      submit: [{ select: '[data-qa="messenger-chat-send-circle"]' }],
      keys: 'enter',
      audience: { is: 'direct' },
    },
  ],
} satisfies Site;
