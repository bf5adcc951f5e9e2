import type { Site } from '../core/site.ts';

/** From public code as of 2026-11-20, not held against the live site. */
export default {
  id: 'tinder',
  hosts: ['tinder.com', 'www.tinder.com'],
  dating: true,
  surfaces: [
    {
      kind: 'message',
      scope: ['form:has(button[type="submit"])'],
      editor: ['textarea'],
      submit: [{ select: 'button[type="submit"]' }],
      keys: 'enter',
      audience: { is: 'direct' },
    },
    {
      kind: 'bio',
      scope: ['main:has(textarea)', '[role="dialog"]:has(textarea)'],
      editor: ['textarea'],
      submit: [{ select: 'button, [role="button"]', names: ['save', 'done'] }],
      keys: 'none',
      audience: { is: 'public' },
    },
  ],
} satisfies Site;
