import type { Check, Draft, Profile } from '../core/types.ts';
import { sentenceAround } from './lib/context.ts';
import { perProfile, wordFinding, type Hit } from './lib/finding.ts';
import { first, framed, type Framed } from './lib/framed.ts';
import { findNames } from './lib/name-index.ts';
import { colleagueIndex } from './lib/names.ts';
import { findPhrases, indexPhrases } from './lib/phrases.ts';
import { read } from './lib/reading.ts';
import { NOT_WORK, RETIRING, TEAM_DO, THEIR_WORK, WHEN_WHERE, WORK_DO } from './lib/socials.ts';

const workplaces = perProfile(({ employer, stations, role }: Profile) =>
  indexPhrases([...employer.names, ...employer.aliases, ...stations, ...(role.unit.includes(' ') ? [role.unit] : [])].map((name) => [name, name] as const)));

/** A social event of the writer's work (0.75), with a day, a place or an invitation: who will be where. Low: it never pauses alone. */
export default {
  meta: { id: 'work-social-event', category: 'D', severity: 'low', topics: ['work-social-event'], messages: ['work_social'], needs: 'text' },
  run(draft: Draft, { profile }) {
    const reading = read(draft);
    const places = [WORK_DO, TEAM_DO, RETIRING].flatMap((pattern) => [...framed(reading, pattern)]);
    if (places.length === 0 || !WHEN_WHERE.test(reading.folded)) return [];
    const named = [...first(findNames(reading, colleagueIndex(profile)))].some(({ value }) => value.part === 'full' || value.part === 'nickname');
    const atWork = named || !findPhrases(reading, workplaces(profile)).next().done;
    const ours = (place: Framed): boolean => {
      const { before, all } = sentenceAround(reading, place);
      return atWork || !(NOT_WORK.test(all) || THEIR_WORK.test(before) || place.words.startsWith('happy'));
    };
    const hits: Hit[] = places.filter(ours).map((place) => ({ ...place, confidence: 0.75 }));
    return wordFinding('work-social-event', 'work_social', hits);
  },
} satisfies Check;
