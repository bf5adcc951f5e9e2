import type { Site, Surface } from '../../core/site.ts';
import type { Attachment, Draft, SurfaceKind } from '../../core/types.ts';
import { AUDIENCES, MOCKS, type Deed, type Mock, type Scenario } from './schema.ts';

/**
 * The mock sites, described like any other; hosts are empty, so no permission follows from them. A box carries its site,
 * kind and audience as attributes (`Box.tsx`), so one description serves all three.
 */

/** What the engine takes a deed for. A note with a friend request is a message; a like stands under its words like a comment. */
export const KIND_OF: Readonly<Record<Deed, SurfaceKind>> = {
  post: 'post', comment: 'comment', message: 'message', bio: 'bio', request: 'message', accept: 'message', like: 'comment',
};

const KEYS: Readonly<Partial<Record<SurfaceKind, Surface['keys']>>> = { message: 'enter', bio: 'none' };

/** The key that sends in a box for this deed. */
export const keysOf = (deed: Deed): Surface['keys'] => KEYS[KIND_OF[deed]] ?? 'mod-enter';

const surfacesOf = (site: Mock): Surface[] => [...new Set(Object.values(KIND_OF))].flatMap((kind) => AUDIENCES.map((audience): Surface => {
  const box = `[data-site="${site}"][data-box="${kind}"][data-audience="${audience}"]`;
  return {
    kind,
    scope: [box],
    editor: [`${box} [data-words]`],
    submit: [{ select: `${box} [data-go]` }],
    keys: KEYS[kind] ?? 'mod-enter',
    preview: ['[data-preview]'],
    audience: { is: audience },
  };
}));

export const mockSites: readonly Site[] = MOCKS.map((id) => ({
  id,
  hosts: [],
  ...(id === 'two-teas' && { dating: true }),
  surfaces: surfacesOf(id),
}));

/** A scenario's draft as its mock site hands it over, with what is planted in its picture, in which nothing is seen: that is for the room to find out. */
export function draftOf({ id, site, kind, audience, draft, picture }: Scenario): Draft {
  const dating = mockSites.find((one) => one.id === site)?.dating;
  return { id, site, ...(dating && { dating }), surface: KIND_OF[kind], action: 'publish', audience, text: draft, attachments: picture ? [attached(picture)] : [] };
}

const attached = ({ name, place }: NonNullable<Scenario['picture']>): Attachment =>
  ({ id: 'picture', name, mime: 'image/jpeg', size: 0, facts: { removable: place !== undefined, ...(place && { place }) }, look: { skipped: [] } });
