import type { Check, Draft } from '../core/types.ts';
import { wordFinding, type Hit } from './lib/finding.ts';
import { COPIED, CROSS, GLAD, LOUD, MAY_BE_LOUD } from './lib/capitals.ts';
import { fold } from './lib/fold.ts';
import { read } from './lib/reading.ts';

/** Fewer capitals than this are a name, or a word leaned on. */
const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 12;
/** With so many marks behind them, two words are enough. */
const MARKS = 3;
/** More runs than this are a way of writing. */
const MOST = 40;

/** Capitals or exclamation marks that read as anger (0.75). Joy in capitals is left alone. Low: it never pauses alone. */
export default {
  meta: { id: 'shouting', category: 'C', severity: 'low', topics: ['shouting'], messages: ['shouting'], needs: 'text', guess: true },
  run(draft: Draft) {
    const { original } = read(draft);
    if (!MAY_BE_LOUD.test(original)) return [];
    const hits: Hit[] = [];
    let seen = 0;
    for (const { 0: run, index, groups } of original.matchAll(LOUD)) {
      const words = run.match(/\p{Lu}[\p{Lu}'’*]+/gu) ?? [];
      const letters = words.join('').length;
      const marks = groups?.marks?.length ?? 0;
      const loud = marks >= MARKS ? words.length >= 2 : words.length >= FEWEST_WORDS && letters >= FEWEST_LETTERS;
      const said = fold(run).text;
      if ((loud || (marks > 0 && words.length > 0)) && GLAD.test(said)) return [];
      if (!loud) continue;
      if ((seen += 1) > MOST) break;
      if (CROSS.test(said) && !COPIED.test(original.slice(Math.max(0, index - 20), index))) hits.push({ start: index, end: index + run.trimEnd().length, confidence: 0.75 });
    }
    return wordFinding('shouting', 'shouting', hits);
  },
} satisfies Check;
