import type { Profile } from '../../core/types.ts';
import { anyOf } from './context.ts';
import { perProfile } from './finding.ts';
import { indexNames, type NameIndex } from './name-index.ts';

export { FAMOUS } from './famous.ts';

/**
 * Nicknames and first names that are everyday words or brands as well: where such a word opens a sentence, its capital says
 * nothing. Chosen from the first names and by-names that posts most often use as words.
 */
export const EVERYDAY: ReadonlySet<string> = new Set([
  'ammo', 'angel', 'april', 'art', 'august', 'bill', 'bob', 'chase', 'chip', 'dale', 'dawn', 'dean', 'dev', 'ditch', 'drew', 'duke', 'earl', 'faith',
  'frank', 'feathers', 'flick', 'gene', 'grace', 'grant', 'hazel', 'heather', 'hope', 'ivy', 'jack', 'jock', 'joy', 'june', 'king', 'lily', 'lofty',
  'marbles', 'mark', 'may', 'miles', 'misty', 'musky', 'norm', 'olive', 'palsy', 'pap', 'pat', 'pit', 'pops', 'quarters', 'ray', 'rob', 'rocky', 'rose', 'roo', 'ruby', 'rusty',
  'sandy', 'skip', 'sky', 'skye', 'smudge', 'sparky', 'spud', 'stoppers', 'summer', 'sunny', 'tiny', 'tony', 'vans', 'will', 'win',
]);

/** Capitalised words beside a name that are no part of another person's name. */
export const PLAIN = /^(?:i(?:'\p{L}+)?|and|or|the|a|mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/u;

/** "Win's booked three lanes", "KB turned up": what is said of a person, and of much else. */
export const ACTS = /^(?:['’]s(?!\p{L})| (?:is|was|has|had|did|does|will|would|could|can|wo|got|gave|said|says|told|went|came|turned|made|took|just|never|always)(?:n['’]t)?(?!\p{L}))/u;
/** What only people do: enough for a lone surname, which is as often a village. */
export const PERSON_ACTS = /^ (?:said|says|told|tells|asked|asks|laughed|laughs|cried|shouted|swears|swore|reckons|thinks|thought|knows|knew|wants|wanted|owes|forgot|promised|signed|phoned|texted|(?:would|could|ca|can|did|does|wo|has|had)n['’]?t)(?!\p{L})/u;
/** "Olu's bakery": a possessive that is a business's name. */
export const SHOP = /^['’]s (?:\p{L}+ )?(?:bakery|stall|shop|cafe|café|bar|barbers|salon|nails|chippy|restaurant|takeaway|garage|nursery|kitchen|deli|pub)(?!\p{L})/iu;

/** Words of a police working day: the second cue for a lone first name. */
export const WORK = anyOf(
  'shift', 'shifts', '(?:on|off|after|for) (?:earlies|lates|nights)', 'briefing', 'custody', 'nick', 'sarge', 'sergeant', 'skipper', 'inspector', 'section', 'parade room', 'on response', 'radio', 'on duty', 'off duty',
  'leaving do', 'retirement (?:do|bash|party|drinks|tea)', 'promot(?:ed|ion)', 'board', 'the desk', 'the watch', 'relief', 'rota', 'overtime', 'rest days?', 'appraisal', 'fed rep', 'psd', 'hr', 'cps', 'team', 'dispatchers?', 'call handlers?',
  'off (?:sick|with (?:stress|her|his|their)|because|again)', 'on the sick', 'signed off', 'at work', 'from (?:work|days|nights|traffic|the office)', 'pcsos?', 'secret santa',
  'patrol', 'panda car', 'crewed', 'double[- ]crewed', 'stab vest', 'body ?worn', 'cells', 'prisoners?', 'armoury', 'control room', 'dispatch', 'colleagues?', 'crewmate', 'police', 'polis', 'copper',
);

/** What stands before a thing and not before a name. */
export const THING = /(?<![\p{L}\p{N}])(?:an?|the|my|your|this|that|some|any|no|of|cerebral) $/u;

/** Somebody is spoken of: a word that opens a sentence was a name after all. */
export const PRONOUN = anyOf('she', 'he', 'her', 'his', 'him', 'they', 'their', "(?:she|he|they)'(?:s|d|ll|re|ve)");

/** A list no longer than this is a team's. In longer ones surnames are everybody's. */
export const TEAM = 100;

/** The listed colleagues, indexed once per profile. */
export const colleagueIndex: (profile: Profile) => NameIndex = perProfile(({ colleagues }: Profile) => indexNames(colleagues));
