import type { Attachment, Check, Draft, Finding, Hidden } from '../core/types.ts';

/** Heavy enough for words of their own, in this order; one finding a picture. A track holds a place for every moment. */
const NAMED: readonly (readonly [Hidden['kind'], string])[] = [
  ['track', 'photo_hidden_track'],
  ['owner', 'photo_hidden_owner'],
  ['people', 'photo_hidden_people'],
  ['serial', 'photo_hidden_serial'],
  ['place-name', 'photo_hidden_place'],
];
/** Every camera writes its make, every program its name: said beside the picture, no reason for a finding. */
const ORDINARY: ReadonlySet<Hidden['kind']> = new Set(['camera', 'software', 'provenance', 'words']);

/**
 * A picture carries more than its place: who took it, with which camera, who is in it, what was cropped. Read from the file
 * itself, so there is no doubt (0.9); where the person was asked and kept it, it is only mentioned (0.3).
 */
function findingOf({ id, facts, kept }: Attachment): Finding[] {
  const hidden = facts?.hidden?.filter(({ kind }) => !ORDINARY.has(kind)) ?? [];
  if (hidden.length === 0) return [];
  const named = NAMED.find(([kind]) => hidden.some((one) => one.kind === kind));
  const fix = facts?.removable && !kept ? { fix: 'remove-hidden' as const } : {};
  return [{ check: 'photo-hidden', message: named?.[1] ?? 'photo_hidden', target: { attachment: id, boxes: [] }, confidence: kept ? 0.3 : 0.9, ...fix }];
}

export default {
  meta: {
    id: 'photo-hidden',
    category: 'D',
    severity: 'low',
    topics: ['photo-hidden'],
    messages: ['photo_hidden', ...NAMED.map(([, message]) => message)],
    needs: 'photo',
  },
  run: (draft: Draft) => draft.attachments.flatMap(findingOf),
} satisfies Check;
