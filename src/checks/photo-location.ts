import type { Attachment, Check, Draft, Finding } from '../core/types.ts';

/** Farther off, the nearest town in the list says nothing: a ship, a moor, another country's countryside. */
const NEAR_KM = 30;

/**
 * A picture carries the place it was taken. Read from the file itself, so there is no doubt (0.95), except that a file the
 * person was asked about and kept is only mentioned (0.3, below what may pause).
 */
function findingOf({ id, facts, kept }: Attachment): Finding[] {
  const place = facts?.place;
  if (!place) return [];
  const base = { check: 'photo-location', target: { attachment: id, boxes: [] } } as const;
  if (kept) return [{ ...base, message: 'photo_location_kept', confidence: 0.3 }];
  const fix = facts.removable ? { fix: 'remove-location' as const } : {};
  if (place.town === undefined || (place.distanceKm ?? Infinity) > NEAR_KM) return [{ ...base, ...fix, message: 'photo_location', confidence: 0.95 }];
  return [{ ...base, ...fix, message: 'photo_location_named', confidence: 0.95, data: { place: place.town } }];
}

export default {
  meta: {
    id: 'photo-location',
    category: 'D',
    severity: 'medium',
    topics: ['photo-location'],
    messages: ['photo_location', 'photo_location_named', 'photo_location_kept'],
    needs: 'photo',
  },
  run: (draft: Draft) => draft.attachments.flatMap(findingOf),
} satisfies Check;
