import type { Check, Draft } from '../core/types.ts';
import { insults } from './lib/abuse.ts';
import { overlaps, wordFinding, type Hit } from './lib/finding.ts';
import { isCited, isDisowned, merged } from './lib/stance.ts';
import { offenceText, type OffenceText } from './lib/offence.ts';

/** Swearing for joy, and the mildest of it: not worth a word alone. */
const JOY = /^ (?:brilliant|amazing|love|loved|loving|legends?|great|good|awesome|class|yes|yeah|hilarious|beautiful|excited|buzzing|epic|quality|mint|gorgeous|magic|best|happy|lovely|ace|cool|genius|fantastic|incredible|yay) /u;

/** Lone swearing: 0.5 a word as it is, 0.55 of a person, 0.25 for joy. Masking it does not make it milder. */
const swearing = ({ classed, offences }: OffenceText, masked: boolean): Hit[] => offences
  .filter((offence) => (offence.grade === 'F' || offence.grade === 'X') && offence.masked === masked && !isCited(classed, offence))
  .map(({ grade, mild, start, end }) => ({
    ...classed.span(start, end),
    confidence: grade === 'X' ? 0.55 : mild || JOY.test(classed.text.slice(end, end + 16)) ? 0.25 : 0.5,
  }));

/** Harsh words and mild oaths at nobody: too faint to be worth a word alone. */
const faint = ({ classed, harsh }: OffenceText): Hit[] => harsh
  .filter((word) => !isDisowned(classed, word) && !isCited(classed, word))
  .map(({ start, end }) => ({ ...classed.span(start, end), confidence: 0.2 }));

/**
 * Strong language and abuse of a person. 0.8 to 0.7: said to somebody, "you …", "what a …", a set phrase of abuse. 0.55 to
 * 0.4: swearing at nobody, a harsh word about somebody absent. "Bloody", "damn" and "crap" are nothing.
 */
export default {
  meta: {
    id: 'abusive-or-profane',
    category: 'C',
    severity: 'medium',
    topics: ['language'],
    messages: ['insult', 'profane', 'masked', 'harsh'],
    needs: 'text',
    guess: true,
  },
  run(draft: Draft) {
    const text = offenceText(draft);
    const aimed = [...insults(text)].map((place) => ({ ...text[place.text].span(place.start, place.end), confidence: place.confidence }));
    const free = (hits: readonly Hit[]): Hit[] => hits.filter((hit) => !aimed.some((other) => overlaps(other, hit)));
    return [
      ...wordFinding('abusive-or-profane', 'insult', merged(aimed)),
      ...wordFinding('abusive-or-profane', 'profane', free(swearing(text, false))),
      ...wordFinding('abusive-or-profane', 'masked', free(swearing(text, true))),
      ...wordFinding('abusive-or-profane', 'harsh', free(faint(text))),
    ];
  },
} satisfies Check;
