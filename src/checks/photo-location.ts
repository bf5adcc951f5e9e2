import type { Attachment, Check, Draft, Finding } from '../core/types.ts';

/**
 * A picture carries the place it was taken. Read from the file itself, so there is no doubt (0.95), except that a file the
 * person was asked about and kept is only mentioned (0.3, a note).
 */
function findingOf({ id, facts, kept }: Attachment): Finding[] {
  const place = facts?.place;
  if (!place) return [];
  const where: Readonly<Record<string, string>> = place.town === undefined
    ? {}
    : { place: place.town, km: place.distanceKm === undefined ? '' : kilometres(place.distanceKm) };
  const base = { check: 'photo-location', target: { attachment: id, boxes: [] } } as const;
  if (kept) return [{ ...base, message: 'photo_location_kept', confidence: 0.3 }];
  return [{
    ...base,
    message: place.town === undefined ? 'photo_location' : 'photo_location_named',
    confidence: 0.95,
    ...(facts.removable ? { fix: 'remove-location' as const } : {}),
    ...(place.town === undefined ? {} : { data: where }),
  }];
}

/** "less than 1", "4": nobody is helped by metres. */
const kilometres = (distance: number): string => (distance < 1 ? '<1' : String(Math.round(distance)));

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
