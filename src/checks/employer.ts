import type { Check, Draft, Profile } from '../core/types.ts';
import { FIRST_PERSON, sentenceAround } from './lib/context.ts';
import { overlaps, perProfile, sureOf, wordFinding } from './lib/finding.ts';
import { areaOf, forces } from './lib/forces.ts';
import { once } from './lib/once.ts';
import { findPhrases, indexPhrases, type PhraseHit } from './lib/phrases.ts';
import { isTagged, read, type Reading } from './lib/reading.ts';
import { BELONGS, BIO, DUTY, JOINED_AS, NEWS, NOT_THE_FORCE, STREET, THE_FORCE } from './lib/work.ts';

/** A way to write a name, whose it is, and how it is shown. */
interface Name { readonly form: string; readonly kind: 'own' | 'area' | 'station' | 'force'; readonly shown: string }

const name = (form: string, kind: Name['kind'], shown = form): readonly [string, Name] => [form, { form, kind, shown }];
const everyForce = indexPhrases(forces.flatMap((forms) => forms.map((form) => name(form, 'force', forms[0]))));
const ownNames = perProfile((profile: Profile) => indexPhrases([
  ...[...profile.employer.names, ...profile.employer.aliases].map((form) => name(form, 'own')),
  ...profile.stations.map((form) => name(form, 'station')),
  ...profile.employer.names.flatMap((form) => areaOf(form).map((area) => name(area, 'area', form))),
]));

/** "MDP" is a force and "mdp" may be anything: short capitals need capitals, unless tagged. */
function written(reading: Reading, { value: { form }, start, end }: PhraseHit<Name>): boolean {
  if (form.length > 5 || form !== form.toUpperCase()) return true;
  return reading.original.slice(start, end) === form || isTagged(reading.original, start);
}

/**
 * How sure the words make us that the writer works there: 0.95 the person's own force, 0.8 their station with a word of
 * duty or their county with a word of the force, 0.75 any force with "I work for" and its like. 0: a force in the news, a street, a place. From 0.7 it may pause.
 */
function confidence(reading: Reading, hit: PhraseHit<Name>): number {
  const { before, after, all } = sentenceAround(reading, hit);
  if (hit.value.kind === 'area') return THE_FORCE.test(after) ? 0.8 : 0;
  if (hit.value.kind === 'station') return DUTY.test(before + after) ? 0.8 : stationAlone(reading, hit, all);
  if (NOT_THE_FORCE.test(after)) return 0;
  if (hit.value.kind === 'force') return belongs(before.trimEnd(), after) ? 0.75 : 0;
  const news = NEWS.test(all) || (hasLink(reading) && !isTagged(reading.original, hit.start));
  return news && !FIRST_PERSON.test(reading.folded) ? 0 : 0.95;
}

/** A station's whole name of two words and more is rarely anything else in what its own people write. One word is a place's. */
const stationAlone = (reading: Reading, { first, last, start }: PhraseHit<Name>, sentence: string): number =>
  last === first || !/^\p{Lu}/u.test(reading.original.slice(start)) || STREET.test(sentence) ? 0 : FIRST_PERSON.test(sentence) ? 0.7 : 0.5;

const hasLink = once(({ folded }: Reading) => /https?:|www\./u.test(folded));
const belongs = (before: string, after: string): boolean =>
  BELONGS.test(before) || BIO.test(before) || (FIRST_PERSON.test(before) && JOINED_AS.test(after));

/** Says where the writer works. Both indexes are read; where they overlap, the person's own names win. */
export default {
  meta: { id: 'employer', category: 'D', severity: 'medium', topics: ['employer'], messages: ['employer', 'employer_station', 'employer_force'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    const judge = (hit: PhraseHit<Name>): number => (written(reading, hit) ? confidence(reading, hit) : 0);
    const own = sureOf(findPhrases(reading, ownNames(profile)), judge);
    const others = sureOf(findPhrases(reading, everyForce), judge).filter((hit) => !own.some((mine) => overlaps(mine, hit)));
    const sure = [...own, ...others].map((hit) => ({ ...hit, start: isTagged(reading.original, hit.start) ? hit.start - 1 : hit.start }));
    return (['own', 'area', 'station', 'force'] as const).flatMap((kind) => {
      const hits = sure.filter((hit) => hit.value.kind === kind);
      const message = kind === 'own' || kind === 'area' ? 'employer' : `employer_${kind}`;
      return wordFinding('employer', message, hits, { name: hits[0]?.value.shown ?? '', swap: 'swap_work' });
    });
  },
} satisfies Check;
