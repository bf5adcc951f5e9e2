import { anyOf } from './context.ts';
import { frame } from './framed.ts';
import { wordsOf } from './reading.ts';

/** What kind of place or club a name ends in, and what people leave off when they speak of it. */
const KINDS: ReadonlySet<string> = new Set((
  'club bar arms gym inn tavern hotel pub rooms lounge baths pool lido centre center marina harbour hall choir band parkrun harriers runners athletics rfc fc afc cc allotments allotment welfare boxercise crossfit barbell '
  + 'wall temple church chapel mosque gurdwara tabernacle wi swimmers netball cricket rugby football league rowing curling bowls derby tower fades barbers salon academy astro camanachd boxing climbing squash tennis golf yoga'
).split(' '));
/** Of these, the ones whose first words are a name of their own, and not the town's. */
const NAMED: ReadonlySet<string> = new Set('bar arms gym inn tavern hotel pub rooms lounge boxercise crossfit barbell fades barbers salon tabernacle'.split(' '));
/** Kinds that mean nothing without the word before them. */
const VAGUE: ReadonlySet<string> = new Set(['club', 'hall', 'team', 'rfc', 'fc', 'cc', 'bar', 'gym', 'pub', 'centre', 'wall']);

export interface Haunt {
  /** `name` and `kind` are parts of what was listed, and need more around them. */
  readonly part: 'whole' | 'name' | 'kind';
}

/** The forms of a listed place: "The Plough at Barton" and "The Plough, Barton" are "the Plough", "Hallby Rowing Club" is "the rowing club". */
export function* hauntForms(place: string): Generator<readonly [form: string, value: Haunt]> {
  yield [place, { part: 'whole' }];
  const [head = place] = place.split(/, | (?:at|in|of|on) /u);
  const words = wordsOf(head).filter((word) => word !== 'the');
  const at = words.findIndex((word) => KINDS.has(word));
  const name = at < 0 ? words : words.slice(0, at);
  if (name.length > 0 && (at < 0 || NAMED.has(words[at] ?? ''))) yield [name.join(' '), { part: name.length > 1 && at < 0 ? 'whole' : 'name' }];
  const kind = words.slice(Math.max(at, words.length - 2));
  if (at > 0 && !(kind.length === 1 && VAGUE.has(kind[0] ?? ''))) yield [kind.join(' '), { part: 'kind' }];
}

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const TIME = '(?:day|morning|evening|afternoon|night|neet|dinnertime|lunchtime|week|weekend|month)';
/** Again and again: "every Tuesday", "most Saturdays", "Thursdays", "as usual", "same as every week". */
export const HABIT = anyOf(
  `every (?:(?:single|other) )?(?:${DAY}|${TIME})`, `(?:most|each) (?:${DAY}|${TIME})s?`, `${DAY}s`, `(?:on|of) a ${DAY}`, 'as usual', '(?:the )?usual (?:table|time|spot|seat|stool|bench)', 'same (?:place )?as (?:always|ever|every)', 'same (?:bench|table|time|spot|stool|seat)',
  'at (?:five|six|seven|\\d(?:[.:]\\d\\d)?) every', 'weekly', 'regular(?:ly)? (?:at|in)', 'usually (?:found|at|in)', `(?:${DAY}) and (?:${DAY})s?`,
);
/** By the clock: "at 5pm", "6.30 til 7". */
const CLOCK = anyOf('\\d{1,2}(?:[:.]\\d\\d)? ?[ap]m', 'at (?:\\d{1,2}(?:[:.]\\d\\d)?|half|five|six|seven|eight|nine|ten)', '\\d{1,2}(?:[:.]\\d\\d)? ?(?:-|to|til|till|until) ?\\d{1,2}');
/** A place, by the word that leads up to it. */
const SOMEWHERE = anyOf("(?:at|in|to|down|outside) (?:the )?(?!(?:half|one|two|three|four|five|six|seven|eight|nine|ten|the|a|bed|home|morning|evening|afternoon)(?!\\p{L}))[\\p{L}'-]{3,}");
/** Whether a sentence, folded, says where somebody is, again and again and by the clock. */
export const keepsTime = (sentence: string): boolean => [HABIT, CLOCK, SOMEWHERE].every((part) => part.test(sentence));
/** What a person does at such times. */
const DOES = "(?:train|swim|climb|row|run|play|sing|practi[sc]e|spin|lift|box|dip|sail|paddle|dance|curl|bowl|ring|drink|eat|walk|pray|volunteer|coach|shop|do|go|am|'m|are|'re)";
/** The writer, there. */
export const MINE_THERE = frame(
  `(?:i|we)(?: (?:always|usually|mostly|still|only))? ?${DOES}(?: (?!not )[\\p{L}'-]{1,24}){0,3} (?:at|in|to|with|wi|down|for|round) (?:the )?[\\p{L}][\\p{L}'-]{0,24}(?: [\\p{L}'-]{1,24}){0,3}`,
  "(?:you'll find (?:me|us)|(?:find|catch|see|join) (?:me|us)|usually found|always found|come (?:along|and try))(?: [\\p{L}'-]{1,24}){0,2} (?:at|in|with|down) (?:the )?[\\p{L}][\\p{L}'-]{0,24}(?: [\\p{L}'-]{1,24}){0,3}",
);
const ACTIVITY = 'choir|band|netball|football|five-a-side|rugby|cricket|rowing|swimming|climbing|running|parkrun|curling|gym|yoga|pilates|boxing|judo|karate|dance|crossfit|spin|circuits|squash|tennis|badminton|bowls|bell ringing|roller derby|hockey|cadets|scouts|brownies|guides|sunday league';
/** "Curling Mondays", "choir practice is Wednesdays". */
export const CLUB_NIGHT = frame(`(?:${ACTIVITY})(?: (?:practice|training|class|night|club))?(?: is| are)?(?: on)? (?:${DAY}s|every ${DAY})(?: and ${DAY}s)?`);
/** "My local is the Red Lion". */
export const MY_LOCAL = frame("my (?:local|regular|usual) (?:\\p{L}+ )?(?:is|:) (?:the )?[\\p{L}'-]{1,24}(?: [\\p{L}'-]{1,24}){0,2}");
/** A child's timetable. */
export const RUN = frame(`(?:i|we|he|she|they)(?: always| usually)? (?:do|does) (?:the )?(?:pick-? ?up|drop-? ?off|(?:school )?run)s?(?: on)? (?:${DAY}|every)[\\p{L} ]{0,24}`);
/** A thing told of another time, or of nobody in particular. */
export const NOT_MINE = anyOf('used to', 'when i was', 'as a (?:kid|child|boy|girl|teenager)', 'years ago', 'should', 'wish', 'if');
