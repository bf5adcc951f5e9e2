import type { Check, Draft } from '../core/types.ts';
import { pictureFinding } from './lib/picture.ts';

/** One face is most often the writer's own. */
const OTHERS_FROM = 2;

/** A picture with the faces of others in it, who may not have agreed. 0.75 where two faces or more were found; low, since most pictures have some. */
export default {
  meta: { id: 'photo-people', category: 'D', severity: 'low', topics: ['photo-people'], messages: ['photo_people'], needs: 'photo', guess: true },
  run: ({ attachments }: Draft) => attachments.flatMap((one) => {
    const { faces = [] } = one.look ?? {};
    return faces.length >= OTHERS_FROM ? pictureFinding('photo-people', 'photo_people', one, 0.75, faces, { count: String(faces.length) }) : [];
  }),
} satisfies Check;
