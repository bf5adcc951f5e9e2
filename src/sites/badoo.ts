import type { Site } from '../core/site.ts';

export default {
  id: 'badoo',
  title: 'Badoo',
  hosts: ['badoo.com', 'am1.badoo.com', 'eu1.badoo.com'],
  verified: '2026-11-20',
  dating: true,
  surfaces: [
    {
      kind: 'message',
      scope: ['form:has([data-qa="chat-input-textarea"])', '[data-qa="chat"]', 'main', 'body'],
      editor: ['[data-qa="chat-input-textarea"]'],
      submit: [{ select: '[data-qa="messenger-chat-send-circle"]' }],
      keys: 'enter',
      audience: { is: 'direct' },
    },
    {
      kind: 'bio',
      scope: ['[role="dialog"]:has([data-qa="profile-quality-done"])', 'form', 'main', 'body'],
      editor: ['textarea'],
      submit: [{ select: '[data-qa="profile-quality-done"]' }],
      keys: 'none',
      audience: { is: 'public' },
    },
  ],
} satisfies Site;
