import type { Check, Draft } from '../core/types.ts';
import { sentenceAround } from './lib/context.ts';
import { DRUGGED, DRUNKEN, OPENS_DRUNK, SOBER } from './lib/drink.ts';
import { overlaps, wordFinding, type Hit } from './lib/finding.ts';
import { framed, type Frame } from './lib/framed.ts';
import { read } from './lib/reading.ts';

/** How near a word must stand to make it somebody else's drinking, or no drinking at all. */
const NEAR = 40;

/** Says that the writer is drunk, hungover, or drinking heavily, or took drugs beside work (0.75). One drink, a recipe or another's drinking never counts. Low: it never pauses alone. */
export default {
  meta: { id: 'alcohol', category: 'C', messages: ['alcohol', 'drugs'], needs: 'text' },
  run(draft: Draft) {
    const reading = read(draft);
    const hitsOf = (...patterns: Frame[]): Hit[] => {
      const hits: Hit[] = [];
      for (const place of patterns.flatMap((pattern) => [...framed(reading, pattern)])) {
        const { before, after } = sentenceAround(reading, place);
        if (!SOBER.test(`${before.slice(-NEAR)}${place.words}|${after.slice(0, NEAR)}`) && !hits.some((hit) => overlaps(hit, place))) hits.push({ start: place.start, end: place.end, confidence: 0.75 });
      }
      return hits;
    };
    return [...wordFinding('alcohol', 'alcohol', hitsOf(DRUNKEN, OPENS_DRUNK)), ...wordFinding('alcohol', 'drugs', hitsOf(DRUGGED))];
  },
} satisfies Check;
