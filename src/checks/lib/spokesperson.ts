import { anyOf } from './context.ts';
import { frame } from './framed.ts';

/** A police body named in general; the person's own force is found by its name. */
const BODY = "(?:the |your |our |my |this )?(?:local |whole |entire )?(?:[\\p{L}&'-]+ ){0,4}?(?:police|polis|p0lice|constabulary|force|cops|coppers|cid|comms|control room|team|section|station|base|unit|squad|peelers|officers|boys in blue|thin blue line|old bill|bobbies|whole shift|shift|relief|nick)";
/** The same where only police will do: a team or a unit may be anybody's. */
const POLICE = '(?:police|polis|constabulary|force|cops|coppers|officers|bobbies|boys in blue|thin blue line|old bill|detectives|cid|nick|neighbourhood (?:policing|team)|dog (?:section|unit)|roads policing|control room|custody|inspectorate|response)';
const FEW = "(?:[\\p{L}'&-]+ ){0,3}?";
const VIEW = '(?:position|view|line|stance|policy|verdict|opinion|advice|judgement|response)';
const RANK = '(?:police officer|officer|copper|cop|polis|constable|pc|pcso|detective|sergeant|inspector|superintendent|commander|special|bobby|bobbies|cadet)';
const TELL = '(?:tell|promise|announce|confirm|assure|say|declare|advise|urge|warn|guarantee|state|reveal)';
const HOLDS = '(?:(?:is|are) (?:of the (?:opinion|view)|(?:quite |very |perfectly )?(?:clear|proud|content|sorry|delighted|satisfied|adamant|against)|in favour|asking me)|takes? the view|believes?|thinks?|(?:has|have) (?:decided|spoken|concluded|ruled|asked me)|condemns?|(?:fully |firmly )?(?:supports?|backs?|agrees?)|accepts? no|reminds?|regrets?|would (?:like|urge|advise)|(?:does|do) not (?:support|think|condone|approve|agree|believe|rate)|says? no)';
/** Leads up to the body whose voice is borrowed. */
export const LEAD = /(?:on behalf of|speaking (?:for|as|on behalf of)|talking (?:for|as)|we (?:at|in|here at|over at)|(?:can )?confirm(?: officially)? (?:as|for|on behalf of)|(?:message|statement|news|word|notice|announcement|psa|update|advice|orders) from|statement:?|^for|every (?:officer|cop|copper|pc|one of us) (?:in|at))(?: everyone (?:in|at))?(?: the| your local| everyone in| all of)? ?@?$/u;
/** Follows it, when the body is made to speak: "... 's view is", "... hereby". */
export const TRAIL = /^(?:'s|’s)?(?: official)? ?(?:(?:position|view|line|stance|advice|policy|statement|opinion|verdict|message)(?: (?:on|to|about|for) [^.!?:]{1,40})?(?: is|:| that)|statement,|official here|here:|hereby|official(?:ly)?:|believes? in|(?:say|says|think|thinks|reckons?|wants? you|would (?:like|love)|does not|don't|(?:is|are) of the (?:opinion|view)|(?:has|have) (?:decided|ruled|asked me)|condemns?|takes? the view) )/u;
/** Before and after a force's name: "At Kent Police we firmly believe". */
export const AT = /(?:^|\s)at (?:the )?$/u;
export const WE_HOLD = /^,? we (?:all |firmly |strongly |really |honestly )?(?:believe|think|feel|say|support|reckon|back|oppose|condemn|take the view)(?!\p{L})/u;
/** Needs no name: a police body in general speaks, or the writer speaks as it. */
export const OFFICIAL = frame(
  `(?:on behalf of|speaking (?:for|as|on behalf of)|talking for|we (?:at|in|here at)) (?:everyone (?:in|at) )?${BODY}`, `confirm(?:,| officially)? (?:,? ?as|for|on behalf of) ${BODY}`, 'confirm,? as (?:the )?police', `(?:message|statement|notice|announcement|news|word|psa) from ${BODY}`,
  `(?:the )?(?:official )?(?:police|force|constabulary|polis)(?:'s)? (?:position|view|line|stance|advice|policy|verdict)(?: (?:on|to|about|for) (?:[\\p{L}']{1,24} ?){1,5})? ?(?:is|:)`, `(?:the |our )?official (?:line|position|statement|view|stance|word|advice|policy)(?: (?:from|of) (?:us|hq|(?:the |our )?[\\p{L} ]{0,24}(?:police|polis|force|constabulary|unit|team)))?(?: on [\\p{L}' ]{2,30})? ?(?:is|:)`, '(?:that\'s|this is|it\'s) (?:now )?(?:force|police|official) policy', "that's (?:official|the official line|our position|the statement)", `(?:telling|tell|say|saying|confirm|state|announce|announcing) (?:you )?(?:this )?officially`, 'officially (?:say|confirm|announce|telling|declare|state)',
  "as (?:a|the) force,? we(?:'d|'ll|'re)?", 'as the (?:\\p{L}+\'s )?police i(?:\'m| can| am)', 'as police,? (?:i|we|it)', 'we,? the (?:police|polis|force)', '(?:official|formal) (?:police|force|constabulary) (?:announcement|statement|notice|advice|business|warning)', 'police (?:say|says):', `dear \\p{L}+ of [\\p{L} ]{2,24}`, 'from your (?:friendly |local |neighbourhood ){1,3}(?:\\p{L}+ )?(?:police|officer|copper|cop|bobby|pcso|polis|p0lice)',
);
/** The same in longer turns: "It is the view of the police that", "As your sergeant I can promise", "I speak for every officer when I say". */
export const FOR_ALL = frame(
  `${VIEW} of ${FEW}${POLICE}(?: [\\p{L}'-]+){0,4}? (?:is|on|that)`, `as (?:an? |the |your )?(?:serving |local |long serving |neighbourhood |friendly ){0,2}${RANK}(?: (?:for|on|in|at) [\\p{L} ]{2,24})?,? i(?:'d|'ll| can| could| would| will| shall| must| may| hereby){0,2} (?:also |officially |safely |only |now )?${TELL}`,
  `(?:as|we as) (?:a|the|your|one) (?:local |whole )?(?:police (?:service|team|department|body)|department|service|command|constabulary)(?: for [\\p{L} ]{2,24})?,? (?:we|our)`, `as (?:the )?(?:police|polis|detectives|police officers|officers|bobbies|coppers),? (?:we|our)`, `(?:officially|for the record),? (?:the|this|our) (?:force|constabulary|police) (?:thinks?|believes?|says?|feels?)`, `your (?:local|friendly|neighbourhood) (?:police|neighbourhood|policing)(?: team| officers?| sergeant| inspector)? (?:wants?|would like|urges?|begs?|advises?|thinks?|says?)`,
  `speak(?:ing)? (?:officially )?(?:for|on behalf of) (?:all|every|everybody|everyone|the whole|the entire)(?: of)? ${FEW}(?:${POLICE}|officer|copper|cop|pc|shift|station|uniform|relief|badge)`, `(?:in|wearing) my (?:official|professional|police|work) (?:capacity|hat)`,
  `(?:consider|take|treat) (?:this|that|it) (?:as |to be )?(?:an?|the|your) ${FEW}(?:(?:formal|official) (?:warning|response|notice|caution|statement|reply|position) (?:of|from) ${FEW}(?:${POLICE}|station|relief|shift)|(?:formal |official )?police (?:warning|response|notice|caution|statement))`,
  `official(?:ly)?(?: (?:update|word|notice|news|bulletin|advice|line|position|view|verdict))? (?:from|of) (?:the |all )?(?:us at |lads at |boys at |boys in |everyone at )?(?:the |our )?${FEW}(?:${POLICE}|cadets|hq|station)`, `(?:formal|public) notice from ${FEW}(?:${POLICE}|gate|station)`, `take it from (?:the |us |your )?(?:local )?${POLICE}`,
  `(?:every|each|all the) ${FEW}(?:officers?|coppers?|cops?|bobb(?:y|ies)|${POLICE}) (?:in [\\p{L} ]{2,24} )?(?:has|have) asked me to ${TELL}`, `(?:ministry|mod|bureau|official force|official unit) (?:line|policy|position|stance) (?:is|on)`,
);
/** The force as it were a person, or "our line": the writer's own only beside an "I" or a "we". */
export const FORCE_HOLDS = frame(`(?:the|this|our) (?:whole |entire )?(?:force|constabulary|command|police(?: service| force| cadets)?|inspectorate|thin blue line|boys in blue|custody service)(?: as a whole)?,? ${HOLDS}`, `${POLICE} (?:hq )?(?:has|have) spoken`, `police (?:statement|warning|advice|message|notice|view)(?:,[\\p{L}' ]{3,36}| from me| to [\\p{L} ]{2,30}?)?(?: to you)?:`);
/** "Our line on the protest is simple": a police body's where the draft speaks of one. */
export const OUR_LINE = frame(`our (?:official |own |considered |firm )?(?:line|position|stance|advice|policy)(?: (?:on|to|from|as|at|here) [\\p{L}' ]{2,36}?)? is(?: simple| quite plain| plain| clear| that)?`, "it(?:'s| is) our (?:official )?policy (?:not )?to", "we(?:'re| are) content (?:that )?our officers");
/** What tells that the "our" is a police body's. */
export const SAYS_POLICE = anyOf('police', 'polis', 'cops?', 'coppers?', 'officers?', 'force', 'constab\\p{L}*', 'nick', 'hq', 'sergeant', 'inspector', 'bobb(?:y|ies)', 'residents', 'protest(?: camp|ers?)?', 'burglar(?:y|s|ies)?', 'break-?ins?', 'shed breaks?', '999', 'travellers', 'caravans');
/** In the name of somebody above: no view put in the force's mouth, but read as official. */
export const FOR_A_CHIEF = frame("on behalf of (?:the|our|my) (?:deputy |assistant |area |district |borough )?(?:chief(?: constable| inspector| super(?:intendent)?| officers?)|superintendent|commander|commissioner|inspector)");
/** Said as a joke in the first person: "Police say lock up. I'm the police." */
export const POLICE_SAY = frame('police (?:say|says)');
/** Reported by others, or an appeal passed on. */
export const REPORTED = anyOf(
  'bbc', 'itv', 'sky news', 'reported', 'according to', 'appeal', 'appeals', 'appealing', 'witness(?:es)?', 'arrested', 'charged', 'jailed', 'investigating', 'spokes(?:man|woman|person)', 'avoid the area', 'missing', 'aged \\d+', 'https?',
);
/** Bodies that are no police. */
export const OTHER_BODY = anyOf(
  'school', 'council', 'choir', 'club', 'committee', 'football', 'netball', 'cricket', 'rugby', 'quiz', 'bowls', 'allotments?', 'parents', 'family', 'neighbours', 'household', 'kitchen', 'pta', 'parish', 'church', 'union', 'federation', 'rowing', 'band', 'marketing', 'sales', 'hr', 'rescue', 'charity', 'fire', 'ambulance', 'radio', 'train', 'tv', 'workers?', 'task', 'england', 'home team', 'hobby', 'comedy',
);
