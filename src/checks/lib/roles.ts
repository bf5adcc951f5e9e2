import { anyOf } from './context.ts';
import { edged, frame } from './framed.ts';

/** What people in policing are called, by the College of Policing's ranks and roles, by themselves, and in the street. */
const OFFICE = 'police(?:man|woman| officer| constable| sergeant| inspector| staff| volunteer| apprentice)|pc|wpc|dc|dci|di|ds|pcsos?|pcda|sc|special constable|special(?= (?:at|with|for|in|who)|[,.!]|$)|constable|sergeant|sarge|skipper|inspector|superintendent|detective(?: constable| sergeant| inspector)?';
const STREET = "cop|copper|cops|coppers|polis|polisman|peelers?|bobby|bobbies|plod|old bill|bizzy|bizzies|rozzer|hobby bobby|plastic plod|bluebottle|fed";
const TRADE = 'afo|arv|csis?|socos?|scenes? of crime(?: officer| lad| lass)?|crime scene (?:investigator|examiner)|(?:999 |emergency |police )?(?:call|contact) (?:handler|taker)|999 operator|dispatcher|control room operator|detention officer|custody (?:officer|sergeant|assistant|nurse)|gaoler|(?:police |k9 |k-9 )?dog handler|k-?9 handler|k-?9|(?:intel|intelligence|crime) analyst|(?:response|traffic|firearms|roads policing|neighbourhood|beat|community|student|serving|armed|control room|comms|communications|authorised firearms|probationer?) (?:pc|officer|cop|copper|constable|bobby)|cadet leader|armed response|roads policing|probationer';
const ROLE = `(?:${TRADE}|${OFFICE}|${STREET})`;
const ADJ = "(?:[\\p{L}'-]{1,24} ){0,3}?";
const NUMBER = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?: (?:one|two|three|four|five|six|seven|eight|nine))?|thirty|twenty-\\p{L}+|thirty-\\p{L}+)';
const FORCE = '(?:police|polis|p0lice|old bill|bizzies|constabulary|force|filth|feds|met|transport police|military police)';

/** The writer says what they are: "I'm a copper", "as a serving officer", "ten years a detective", "works for the polis". */
export const SELF = frame(
  `(?:i'm|i am|i was|i've been|we're|we are|me, i'm|being|speaking as|talking as|talking to|talking tae|this is|yesterday i was|(?:yes|aye|naw|no|that's|coming) from) (?:just |still |only |also |aye )?(?:an?|the|your|your local|your friendly|one of the|one of) ${ADJ}${ROLE}`,
  `(?:i'm|i am) (?!special)(?:the )?(?:${ROLE}|${FORCE})`, '(?:i\'m|i am|i was) (?:the|an|one of the) officer', 'we(?:\'re| are) armed',
  `as an? ${ADJ}${ROLE}`,
  `as (?:the \\p{L}+'s |your local |your )(?:${ROLE}|police)`,
  `the only ${ROLE} (?:on|in|at)`,
  `${NUMBER} years?(?: i've been| been| now)? (?:as )?(?:an?|on the|in the|in|on) ${ADJ}${ROLE}`,
  `${NUMBER} years?(?: i've been| been| now)? (?:in|on|of)(?: the)? (?:${FORCE}|job|uniform|blue lights?|roads|response|traffic|cid|custody|policing)`,
  `(?:an?|one) ${ADJ}${ROLE}(?:'s| is)? (?:talking|speaking)`, `an? (?:${STREET}) (?:said|says) (?:it|so)`, `(?:an?|serving|former|humble|tired) (?:\\p{L}+ )?(?:${ROLE}) (?:who's|here|speaking)`,
  `(?:${ROLE}) (?:here|humou?r|problems|pay|wages)`, `(?:that's|island|city|rural|this|the) (?:policing|cop|copper|polis) (?:life|here|for you|humou?r)`, `that's policing(?: here)?`,
  `(?:i|we|someone who|somebody who|one who|also|currently)(?: still| now| only| actually)? (?:work|works|working|worked|serve|served|volunteer|volunteered|fly a desk)(?: \\p{L}+){0,2} (?:for|in|with) (?:the )?(?:\\p{L}+ )?(?:${FORCE}|control room|custody|cid)`,
  `(?:work|works) (?:for|in) (?:the )?(?:police|polis|bizzies|king)(?: comms)?`,
  `(?:i'm|i am|i've been|i have been|been|we're|me being)(?: still| also)? (?:in|with) the (?:${FORCE}|job)`, "i'm job(?: me)?", '(?:years|months|life|back|staying|stayed|only|still|ages) in the job', `(?:i|i've|we|we've)(?: have)? (?:done|been doing) (?:this|the) job (?:for )?${NUMBER} years?`, 'keep(?:ing|s)? (?:the |our |your )?(?:streets?|roads|city|town|public|railway|country)(?: of \\p{L}+)? safe', '(?:love|loving|hate|joined|leaving|left|quit|about|quitting) the job', 'proud to be an? (?:cop|copper|officer|special|pcso)',
  `(?:^|(?:i|i've|we|we've)(?: only| just| first| finally| both)? )(?:joined|left) the (?:${FORCE}|specials)(?: force| service)?(?= (?:in|at|after|straight|last|when|as|for|because|since|aged|back|young|\\d)(?!\\p{L})|[.,!?;:)]|$)`,
  `(?:now|currently|still) an? ${ADJ}${ROLE}`, `${NUMBER} years'? (?:police )?service`, `(?:retire|retired|retiring|retirement|resigned|resigning) from the ${FORCE}`, `(?:i|we) (?:nick|arrest|chase|catch|lock up|taser|guard) [\\p{L} ]{2,20} for a living`, '(?:my|me) (?:sergeants?\'?|inspectors?\'?|promotion|nppf|ospre|detective) (?:exam|board)s?', '(?:my|our) tutor constable', '(?:i|we) (?:drive|drove) (?:a |the )?(?:panda|area car|carrier|response car|blue light)', `(?:serving|off-duty|off duty) (?:${ROLE}|officer|here)`, `(?:my|our|the) (?:day job|job)(?: is|:| being)? (?:${ADJ})?(?:${ROLE}|scenes of crime|policing|crime|999|emergency calls|phone calls)`,
);

/** How a profile line or a first sentence opens: "Response PC, mum of two", "Dog handler for the police", "AFO at". */
export const OPENS = edged(`(?:^|(?<=[\\n.!?,] ?\\d\\d[.,] |[\\n|•·] ?))(?:an? )?(?:(?!(?:washington|ticket|i'm|you're|he's|she's|tax|health|bus|meter|building|school|the|his|her|their|our|my|this|that|every|any|no)(?!\\p{L}))[\\p{L}'-]{1,24} )?${ROLE}(?:,(?! \\d| whose?)| (?:at|with|for|on|and)(?! (?:the )?(?:centre|center|scene|heart|which|who))|\\.| 👮| \\||$| (?:lass|lad|girl|mum|dad|mam|by day|by night))`, 'gmu');

const KIT_WORK = 'laptop|issue|phone|trousers|van|radio|comms|driver|dogs?|pension|wages|pay|training|college|badge';
/** A police workplace named on its own: enough, unless it is news or a film. */
export const PLACE_OF_WORK = frame(
  'control room|rpu|cid|tsg|npt|neighbourhood policing team|(?:police )?dog (?:unit|section|team)|(?:custody|interview) suite|roads policing(?: unit)?|armed response|firearms unit|(?:cid|intel|crime) (?:office|desk|team|lot)|scientific support|scenes of crime|intel (?:desk|reports?|unit|bureau)|force (?:control room|contact centre|intelligence bureau|comms)',
  '(?:on|the|our|took|take|taking|taken|of) 999s?(?: calls?| logs?| staff| lads?| lass(?:es)?| girls?| phones?| desk)?(?= (?:tonight|off|logs?|staff|girls?|phones?|ahead|calls|all|for|queue)|[.,!]|$)', '999 (?:calls|logs|life|lass|lad|girls|staff|shift|desk|headset)', `police (?:${KIT_WORK})`, 'comms (?:room|lass(?:es)?|lads|life|team|night|desk)', '(?:traffic|response|firearms|custody|cid|comms|dog unit|soco|forensics|forensic) (?:lads|lasses|crew|team|lot|work|shift|copper|cops?|bobby|zombie|officer|sergeant)', '(?:traffic|response) cops?', '(?:shield|taser|firearms|officer safety|baton) training', 'panda cars?', '(?:sat|sitting|asleep|drove|driving|in) (?:in )?(?:a|the|our|my) panda', '(?:see|seen|read) the intel', 'perks of (?:the|this) job', '(?:police|volunteer police) cadets?', 'thin blue line', '(?:firearms|taser|response driving|public order) course', 'custody (?:desk|staff|life|block)', 'area cars?', 'panda car', '(?:do|does|doing|done) crime scenes',
);
/** The same where it takes "I", "us" or "our" to be a workplace. */
export const OUR_WORKPLACE = frame(
  '(?:love|on|half of|all of|back on|from|to) response', 'response work', 'comms', 'the cells', 'the nick', '(?:my|our|oor) (?:section|beat|cells|custody|forensic team|shift sergeant|oppo|crewmate|probationers?|pcs|constables|cadets?)', '(?:one of|from|for) (?:my|our|the) cadets', '(?:new|newest) cadet', 'cadet (?:leaders?|parents?|trip|unit|minibus)', 'this uniform', 'feds', 'the stripes', 'sworn in', '(?:my|me) (?:stripes|pips)', 'attestation', 'the custody desk', 'in blue', 'training school', '(?:my|the) (?:sergeant|inspector)(?:\'s|s)? (?:exam|board)', '(?:the )?armoury', 'firearms', 'the intel', 'door to door', 'crime maps?', 'the dog van', 'on (?:roads|response|traffic|the wagon)',
);
/** Things only police people have or do. */
export const GIVEAWAY = frame(
  '(?:my|me|our|a|the) warrant (?:card|lanyard|number)', '(?:pc|wpc|dc|sgt|pcso|constable|sergeant) #?\\d{3,5}', '(?:my|me) (?:shoulder|collar|epaulette) number', 'warrant card(?= (?:came|arrived|in|today))', 'passing[- ]out', 'made up to (?:sergeant|inspector)', 'acting (?:sergeant|inspector)', '(?:my|me|our) vetting', 'dv (?:clearance|cleared|vetted|vetting)', 'developed vett(?:ing|ed)', '(?:my|me) (?:sc|security) clearance', 'blue light card', 'blue light (?:lot|lads|family)', 'shoulder number', 'passing[- ]out parade',
  '(?:i|i\'ve|we|we\'ve)(?: still| just| have| only)? (?:took|take|taken|answer|answered|taking|answering) (?:the )?(?:999 |emergency )?(?:calls|999 calls|a 999|999s)', '(?:took|taken) (?:999 )?calls (?:on|for|about)', '(?:i|we)(?:\'ve| have)? (?:train|trained|handle|run|work) (?:police |search |drugs )dogs?',
  "(?:i|i've|we've)(?: have)? (?:carry|carried) (?:a gun|a firearm|a taser|guns)", '(?:i|i\'ve)(?: have)? dust(?:ed)? (?:for prints|\\p{L}+ )', 'fingerprints? for a living', '(?:i|we)(?:\'ve)? (?:guard|guarded|guarding) (?:something|somewhere|a base|the gate|the base)', 'check(?:s|ed|ing)? under (?:the|my|it)(?! (?:bed|sofa|bonnet|cushions?|table))', '(?:my|me) headset', '(?:someone|girl|lass|lad) with a headset', '(?:i|we) (?:answer|take) the (?:phones|calls?|999s)',
);
/** Tags of the trade. */
export const TAG = /#(?=[\p{L}\d]{0,40}?(?:k9|policedog|polis(?!h)|cop(?:s|per)?life|policelife|policefamily|policing|thinblueline|custody|probationer|cadets|controlroom|dispatch|rpu|afo(?![\p{L}])|csi|soco|intel(?:analyst|twitter)|999|specialconstable|emergencyservices|bluelight))[\p{L}\d]{1,60}/giu;

/** A film, a wish, a joke about somebody else, a word with another meaning. */
export const NOT_THE_JOB = anyOf(
  'line of duty', 'series', 'episode', 'season', 'film', 'movie', 'telly', 'tv', 'netflix', 'iplayer', 'book', 'novel', 'drama', 'documentary', 'actor', 'cast', 'watching', 'watched', 'costume', 'fancy dress', 'lego', 'game', 'gaming', 'laptop', 'desktop', 'windows', 'monitor', 'gamer', 'toy', 'playmobil', 'panto', 'dressed', 'pretend', 'as if', 'the film',
  "(?:my|me|our|his|her|their) (?:\\p{L}+ )?(?:dad|da|mum|mam|uncle|auntie?|grandad|granda|grandfather|nan|nana|gran|brother|sister|son|daughter|cousin|neighbour|mate|friend|husband|wife|father|mother|partner|ex)(?: is| was|'s| used to| who| works)", 'wanted to be', 'want to be', 'going to be', 'if i (?:was|were)', 'like an?', "i'm not an?", "i'm no", 'i am not an?', 'never an?', "isn't", 'ain\'t', 'rang the', 'phoned the', 'called the', 'thanks? to', 'thank you', 'by the police', 'pulled (?:me|us) over',
);
/** After the role: somebody else. */
export const SAID_BY = /^ (?:told|said|says|was|has|had|who|came|arrived|stopped|asked|knocked|jailed|charged|sacked|dies|died|injured|hurt|in court)(?!\p{L})/u;
