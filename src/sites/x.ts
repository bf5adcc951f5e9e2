import type { Site } from '../core/site.ts';

/** From public code as of 2026-11-20, not held against the live site. */
export default {
  id: 'x',
  hosts: ['x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'],
  surfaces: [
    {
      kind: 'message',
      scope: ['[data-testid="dm-container"]', '[data-testid="chat-drawer-root"]', 'aside'],
      editor: ['textarea[data-testid="dm-composer-textarea"]', '[data-testid="dmComposerTextInput"]'],
      submit: [{ select: '[data-testid="dm-composer-send-button"]' }, { select: '[data-testid="dmComposerSendButton"]' }],
      keys: 'enter',
      audience: { is: 'direct' },
    },
    {
      // Dialog first: with it open over Home there are two composers with the same ids.
      kind: 'post',
      scope: ['[role="dialog"]', '[data-testid="primaryColumn"]', 'main'],
      editor: [
        '[data-testid^="tweetTextarea_"][contenteditable="true"]',
        'textarea[data-testid^="tweetTextarea_"]',
        '[data-testid^="tweetTextarea_"] textarea', // mobile layout
      ],
      submit: [{ select: '[data-testid="tweetButton"]' }, { select: '[data-testid="tweetButtonInline"]' }],
      keys: 'mod-enter',
      preview: ['[data-testid="attachments"] [role="group"]'],
      showsAll: true,
      audience: { read: ['[aria-label="Choose audience"]'] },
    },
    {
      kind: 'bio',
      scope: ['[role="dialog"]', 'main'],
      editor: ['textarea[name="description"]'],
      submit: [{ select: '[data-testid="Profile_Save_Button"]' }],
      keys: 'none',
      audience: { is: 'public' },
    },
  ],
} satisfies Site;
