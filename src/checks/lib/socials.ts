import { anyOf } from './context.ts';
import { frame } from './framed.ts';

/** Words for the parties, drinks and farewells of people who work together. */

const EVENT = "(?:do|party|drinks|night out|night oot|nights? out|bash|barbecue|bbq|barbie|curry(?: night)?|meal|lunch|dinner|breakfast|brekkie|bowling|quiz(?: night)?|social|ball|fun day|family day|picnic|dip|sail|golf day|fishing day|walk|bake-?off|bake sale|raffle|race night|karaoke|tournament|five-a-side|5-a-side|curling night|games night|murder mystery|hen do|stag do|away day|reunion|send-?off|get-?together|booze-?up|piss-?up|knees-?up|table)";
const SEASON = '(?:christmas|xmas|summer|easter|new year|halloween|festive|end of year|annual|charity|family|winter|spring)';
/** The writer's colleagues as a body. */
const GROUP = "(?:the |our |my |whole |all of |oor ){0,3}(?:work(?:s|'s)?|team|section|shift|relief|station|nick|unit|squad|department|division|district|office|bureau|control room|comms|cid|rpu|response|custody|dog (?:unit|section)|traffic|neighbourhood team|firearms|scientific support|blue light|cadets?|specials?|[a-e] (?:team|section|relief|shift|watch)|staff|force|intel|csi|lab|desk|colleagues|lot)(?:'s|s')?";
const FAREWELL = "(?:leaving|retirement|farewell|welcome|promotion|send-?off)";

/** A do that is a do of work by its very name. */
export const WORK_DO = frame(
  `${FAREWELL} (?:do|drinks|party|bash|lunch|meal|curry|dinner|beers|night|brekkie|breakfast|send-?off|celebration)`, `do (?:at|in|down) (?:[\\p{L}']{1,24} ){1,6}for the (?:retirement|leaving|promotion) of`, `do's (?:on|at) (?:[\\p{L}']{1,24} ?){1,3}`, `(?:works?|staff|office) (?:${SEASON} )?${EVENT}`,
);
/** Said only of somebody the writer works with. */
export const RETIRING = frame(`happy retirement(?: to)? (?:[\\p{L}'-]{1,24} ?){1,4}`);
/** Somebody else's work. */
export const THEIR_WORK = /(?:(?:sister|brother|mum|mam|dad|wife|husband|partner|girlfriend|boyfriend|mate|friend|cousin|daughter|son|neighbour|nan)'s|his|her|their|your) $/u;
/** A do of the writer's section, team or station. */
export const TEAM_DO = frame(
  `${GROUP} (?:${SEASON} )?(?:\\p{L}+ )?${EVENT}`, `(?:${SEASON} )(?:do|party|lunch|meal|ball|drinks|dinner|table|night out)(?: \\p{L}+){0,5}? (?:with|for) (?:the )?${GROUP}`, `${EVENT} (?:on|for|with) (?:the )?${GROUP}`, `(?:whole|entire|all of) ${GROUP} (?:at|to|down|going to|in) (?:the )?\\p{L}+`,
  `(?:big up|shout out)(?: [\\p{L}'-]{1,24}){0,6} section(?: \\d)?, see you at`, `(?:sponsored|charity) (?:walk|run|dip|swim|climb)(?: \\p{L}+){0,3}? with(?: \\p{L}+)? colleagues`, `next section \\p{L}+ is`, `versus [\\p{L}' ]{3,24} at (?:5|five)-a-side`, `us against the (?:fire|ambulance|prison|fire service) (?:lads|lot|crew)`, `${GROUP} (?:versus|vs?) [\\p{L}' ]{3,24}`,
);
/** When, where, or whom to tell: makes an announcement of a memory. */
export const WHEN_WHERE = anyOf(
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day', '(?:mon|tue|wed|thu|thurs|fri|sat|sun)(?= \\d| from)', 'tonight', 'tomorrow', 'the \\d{1,2}(?:st|nd|rd|th)', '\\d{1,2}(?:st|nd|rd|th)', '\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*', "o'clock", '\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm)', 'at (?:six|seven|eight|nine|noon|one|two|half)',
  'all welcome', 'partners welcome', 'bring', 'tickets?', 'deposit', 'see you', 'booked', 'invited', 'at the \\p{L}+', "\\p{L}+'s", 'done', 'first \\p{L}+day', 'haul', 'scenes', 'part one', 'with the team', "who's (?:in|for|coming)", 'on tongs', 'usual',
);
/** A hen night of friends, a school's fair, a shop's offer. */
export const NOT_WORK = anyOf('school', 'pta', 'nursery', 'playgroup', 'church', 'parish', 'football club', 'wi', 'scout', 'village', 'street', 'neighbours?', 'gran', 'nan', 'dad', 'mum', 'netball', 'choir', 'book club', 'rowing club', 'running club', 'gym', 'new england team', 'tv', 'series', 'film', 'office (?:episode|us|uk)', 'surgery', 'brexit', "mate's", 'supermarket', 'gig', 'tour');
