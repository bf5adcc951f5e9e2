import type { Check, Draft } from '../core/types.ts';
import { wordFinding } from './lib/finding.ts';
import { advances } from './lib/flirt.ts';
import { offenceText } from './lib/offence.ts';
import { merged } from './lib/stance.ts';

/**
 * Sexual talk: plain words, a picture asked for or sent, a colleague's body, kit and uniform as a come-on, courting somebody
 * met on duty. 0.8 to 0.7: little doubt; 0.65 and below: an innuendo that may be innocent. Health, law and education are nothing.
 */
export default {
  meta: { id: 'sexual-content', category: 'C', severity: 'medium', topics: ['sexual'], messages: ['sexual'], needs: 'text' },
  run(draft: Draft) {
    const text = offenceText(draft);
    return wordFinding('sexual-content', 'sexual', merged([...advances(text)].map((place) => ({ ...text.worded.span(place.start, place.end), confidence: place.confidence }))));
  },
} satisfies Check;
