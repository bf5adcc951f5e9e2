import { anyOf } from './context.ts';
import { frame } from './framed.ts';

/** A police body named in general; the person's own force is found by its name. */
const BODY = "(?:the |your |our |my |this )?(?:local |whole |entire )?(?:[\\p{L}&'-]+ ){0,4}?(?:police|polis|p0lice|constabulary|force|cops|coppers|cid|comms|control room|team|section|station|base|unit|squad|peelers|officers)";
/** Leads up to the body whose voice is borrowed. */
export const LEAD = /(?:on behalf of|speaking (?:for|as|on behalf of)|talking (?:for|as)|we (?:at|in|here at|over at)|(?:can )?confirm(?: officially)? (?:as|for|on behalf of)|(?:message|statement|news|word|notice|announcement|psa|update|advice|orders) from|statement:?|^for|every (?:officer|cop|copper|pc|one of us) (?:in|at))(?: everyone (?:in|at))?(?: the| your local| everyone in| all of)? ?@?$/u;
/** Follows it, when the body is made to speak: "... 's view is", "... hereby". */
export const TRAIL = /^(?:'s|’s)?(?: official)? ?(?:(?:position|view|line|stance|advice|policy|statement|opinion|verdict|message)(?: (?:on|to|about|for) [^.!?:]{1,40})?(?: is|:| that)|statement,|official here|here:|hereby|official(?:ly)?:|believes? in|(?:say|says|think|thinks|reckons?|wants? you|would (?:like|love)|does not|don't) )/u;
/** Needs no name: a police body in general speaks, or the writer speaks as it. */
export const OFFICIAL = frame(
  `(?:on behalf of|speaking (?:for|as|on behalf of)|talking for|we (?:at|in|here at)) (?:everyone (?:in|at) )?${BODY}`, `confirm(?:,| officially)? (?:,? ?as|for|on behalf of) ${BODY}`, 'confirm,? as (?:the )?police', `(?:message|statement|notice|announcement|news|word|psa) from ${BODY}`,
  `(?:the )?(?:official )?(?:police|force|constabulary|polis)(?:'s)? (?:position|view|line|stance|advice|policy|verdict)(?: (?:on|to|about|for) (?:[\\p{L}']{1,24} ?){1,5})? ?(?:is|:)`, `(?:the |our )?official (?:line|position|statement|view|stance|word|advice|policy)(?: (?:from|of) (?:us|hq|(?:the |our )?[\\p{L} ]{0,24}(?:police|polis|force|constabulary|unit|team)))?(?: on [\\p{L}' ]{2,30})? ?(?:is|:)`, '(?:that\'s|this is|it\'s) (?:now )?(?:force|police|official) policy', "that's (?:official|the official line|our position|the statement)", `(?:telling|tell|say|saying|confirm|state|announce|announcing) (?:you )?(?:this )?officially`, 'officially (?:say|confirm|announce|telling|declare|state)',
  "as (?:a|the) force,? we(?:'d|'ll|'re)?", 'as the (?:\\p{L}+\'s )?police i(?:\'m| can| am)', 'as police,? (?:i|we|it)', 'we,? the (?:police|polis|force)', '(?:official|formal) (?:police|force|constabulary) (?:announcement|statement|notice|advice|business|warning)', 'police (?:say|says):', `dear \\p{L}+ of [\\p{L} ]{2,24}`, 'from your (?:friendly |local |neighbourhood ){1,3}(?:\\p{L}+ )?(?:police|officer|copper|cop|bobby|pcso|polis|p0lice)',
);
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
