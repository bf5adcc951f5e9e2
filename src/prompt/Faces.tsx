import { t } from '../ui/words.ts';

/**
 * Two calm line drawings without expression. Decoration only: the question is always in words.
 * One wears a tie or a collar, one holds a notebook; neither has a sex, an age or a mood.
 */
export function Faces() {
  return (
    <ul class="faces" role="presentation">
      <li><Boss />{t('prompt_face_boss')}</li>
      <li><Journalist />{t('prompt_face_journalist')}</li>
    </ul>
  );
}

function Boss() {
  return (
    <svg class="face" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d="M14 18c0-8 4-12 10-12s10 4 10 12" />
      <path d="M15 17c3 0 6-1 8-4 2 3 6 4 10 4v4c0 6-4 10-9 10s-9-4-9-10z" />
      <path d="M20 22v.5M28 22v.5M22 27h4" />
      <path d="M20 31v3l4 4 4-4v-3" />
      <path d="M6 45c0-7 5-10 14-11l4 4 4-4c9 1 14 4 14 11M24 38v7" />
    </svg>
  );
}

function Journalist() {
  return (
    <svg class="face" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d="M13 28c-2-4-2-9 0-13 2-6 6-9 11-9s9 3 11 9c2 4 2 9 0 13" />
      <path d="M16 16c5 1 11-1 14-5 1 3 2 5 3 6v4c0 6-4 10-9 10s-9-4-9-10v-4z" />
      <path d="M20 22v.5M28 22v.5M22 27h4" />
      <path d="M6 45c0-7 5-10 14-11 1 2 2 3 4 3s3-1 4-3c5 .5 9 1.6 11 4" />
      <path d="M31 38h10v8H31zM33.5 41h5M33.5 43.5h3" />
    </svg>
  );
}
