import type { Check, Draft } from '../core/types.ts';
import { sentenceAround } from './lib/context.ts';
import { DRUGGED, DRUNKEN, OPENS_DRUNK, SOBER } from './lib/drink.ts';
import { apart, sureOf, wordFinding, type Hit } from './lib/finding.ts';
import { framed, type Frame, type Framed } from './lib/framed.ts';
import { read } from './lib/reading.ts';

/** How near a word must stand to make it somebody else's drinking, or no drinking at all. */
const NEAR = 40;

/** Says that the writer is drunk, hungover, or drinking heavily, or took drugs beside work (0.75). One drink, a recipe or another's drinking never counts. Low: it never pauses alone. */
export default {
  meta: { id: 'alcohol', category: 'C', severity: 'low', topics: ['alcohol'], messages: ['alcohol', 'drugs'], needs: 'text' },
  run(draft: Draft) {
    const reading = read(draft);
    const confidence = (place: Framed): number => {
      const { before, after } = sentenceAround(reading, place);
      return SOBER.test(`${before.slice(-NEAR)}${place.words}|${after.slice(0, NEAR)}`) ? 0 : 0.75;
    };
    const hitsOf = (...frames: Frame[]): Hit[] => apart(frames.flatMap((frame) => sureOf(framed(reading, frame), confidence)));
    return [...wordFinding('alcohol', 'alcohol', hitsOf(DRUNKEN, OPENS_DRUNK)), ...wordFinding('alcohol', 'drugs', hitsOf(DRUGGED))];
  },
} satisfies Check;
