import { t } from '../ui/words.ts';

/**
 * Two calm line drawings without expression. Decoration only: the question is always in words. Heads and coats are put
 * together anew each time, so that bosses and journalists look like anybody, and a page seen often stays seen.
 */
export function Faces({ turn }: { readonly turn: number }) {
  const faces = [<Face key="boss" who="boss" head={turn} />, <Face key="journalist" who="journalist" head={turn + APART} />];
  return <ul class="faces" role="presentation">{turn % 2 === 0 ? faces : faces.toReversed()}</ul>;
}

/** Far enough that the two never share a head, and meet others each time. */
const APART = 3;

function Face({ who, head }: { readonly who: keyof typeof coats; readonly head: number }) {
  return (
    <li>
      <svg class="face" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <path d={heads[head % heads.length]} />
        <path d={FEATURES} />
        <path d={coats[who]} />
      </svg>
      {t(`prompt_face_${who}`)}
    </li>
  );
}

const FEATURES = 'M20 21.5v.5M28 21.5v.5M22 26.5h4';
const CHIN = 'v4c0 6-4 10-9 10s-9-4-9-10v-4';

/** On a grid of 48; every head sits on the same neck. */
const heads = [
  // Short, parted.
  `M14 18c0-8 4-12 10-12s10 4 10 12M15 17c3 0 6-1 8-4 2 3 6 4 10 4${CHIN}`,
  // Shoulder length, with a fringe.
  `M13 29c-2-5-2-10 0-14 2-6 6-9 11-9s9 3 11 9c2 4 2 9 0 14M15 17c5 1 11-1 14-5 1 3 2 4 4 5${CHIN}`,
  // A headscarf.
  'M24 4.5c-8 0-12 6-12 14 0 6 1 10 3 14h18c2-4 3-8 3-14 0-8-4-14-12-14zM16.5 20c0-6 3-9.5 7.5-9.5s7.5 3.5 7.5 9.5c0 6-3 10-7.5 10s-7.5-4-7.5-10z',
  // Bald, with glasses.
  'M15 18c0-7 3.5-11 9-11s9 4 9 11v3c0 6-4 10-9 10s-9-4-9-10zM17 19.5h5.5v4.5H17zM25.5 19.5H31v4.5h-5.5zM22.5 21h3',
  // Full curls.
  `M14 24c-4-1-5-6-3-9 0-5 5-9 8-7 3-3 8-3 10 0 4-1 9 3 8 8 2 3 1 7-3 8M15 17c2-3 5-4 9-4s7 1 9 4${CHIN}`,
  // A turban and a beard.
  'M13.5 17c-1-8 4-12 10.5-12s11.5 4 10.5 12c-3-3-6.5-4-10.5-4s-7.5 1-10.5 4zM15 15c5-5 12-7 18-7M15 17v5c0 7 4 11 9 11s9-4 9-11v-5M15.5 24c2 2 4 0 5 0h7c1 0 3 2 5 0',
  // Tied up.
  `M20 8a4 4 0 1 1 8 0M14 18c0-7 4-10.5 10-10.5s10 3.5 10 10.5M15 17c4-1 7-3 9-6 2 3 5 5 9 6${CHIN}`,
] as const;

const coats = {
  // A collar and a tie.
  boss: 'M20 30.5v3l4 4 4-4v-3M6 45c0-7 5-10 14-11l4 4 4-4c9 1 14 4 14 11M24 38v7',
  // A round neck and a notebook.
  journalist: 'M20 30.5v3c1 2 2.5 3 4 3s3-1 4-3v-3M6 45c0-7 5-10.5 14-11.5M28 33.5c5 .5 8 1.5 10 3.5M31 38h10v8H31zM33.5 41h5M33.5 43.5h3',
};
