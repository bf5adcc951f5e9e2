import type { Site } from '../../core/site.ts';

/** The practice page's own post box, described like any other site; hosts are empty, so no permission follows from it. */
export const practiceSite: Site = {
  id: 'practice',
  hosts: [],
  surfaces: [
    {
      kind: 'post',
      scope: ['[data-practice="composer"]'],
      editor: ['[data-practice="text"]'],
      submit: [{ select: '[data-practice="post"]' }],
      keys: 'mod-enter',
      preview: ['[data-practice="preview"]'],
      audience: { is: 'public' },
    },
  ],
};
