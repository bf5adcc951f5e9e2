import { anyOf } from './context.ts';
import { edged, frame } from './framed.ts';
import { Pattern } from './pattern.ts';

/** How people say where they are now, or that they are away. */

const NUMBER = '(?:\\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|few|couple of)';
const STRETCH = '(?:days?|nights?|weeks?|fortnight|months?)';
const DAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|tomorrow|tonight|today|the morn|the morra|christmas|easter)';
const WORDS = "[\\p{L}\\p{N}'-]{1,24}";
const UP_TO_FOUR = `${WORDS}(?: ${WORDS}){0,3}`;
/** Where a person may be: "at", "in the", "down at". */
const AT = '(?:at|in|inside|outside|by|near|on|down|up|doon|ootside)(?: (?:at|in|by|near))?';
const POSTURE = "(?:sat|stood|sitting|standing|parked(?: up)?|stuck|queu?e?ing|waiting|lying|camped|perched|holed up|propped)";

/** Says where the writer is at this moment. */
export const HERE_NOW = frame(
  `checked in (?:at|to) ${UP_TO_FOUR}`,
  `(?:just|now) (?:landed|arrived|parked up|pulled up|pulled in|pulling (?:in|up|off)|crawled out|(?:about|ready) to (?:go|head) in)(?: (?:at|in|into|on) ${UP_TO_FOUR}| now)?`,
  `(?:sat|stuck|back|waiting) in (?:a ?& ?e|casualty|the waiting room)`, `landed (?:an hour|\\d{1,2} (?:minutes|mins|hours)) ago`,
);
/** The same in words that need a name or a public place beside them: "currently at the marina", "by the pier right now". */
export const HERE = frame(
  `(?:currently|right now|presently),? (?:${WORDS} ){0,3}?${AT} ${UP_TO_FOUR}`,
  `(?:on (?:my|our|the) way|en route|heading|driving|walking|off) (?:to|into) ${WORDS}(?: ${WORDS}){0,2} (?:now|as we speak)`,
  `${AT} ${UP_TO_FOUR},? (?:right now|as we speak|the noo|this minute|this second)`,
);
/** "I'm at Leeds", "I'm only in the Limpet": with a name. No house number: that is an address. */
export const I_AM = frame(`(?:i'm|i am|we're|we are)(?: (?:still|only|now|just|currently|back|out|up|down|doon)){0,2} (?:at|in|inside|outside) (?!\\d)(?:the )?${UP_TO_FOUR}`);
export const NOW = anyOf('now', 'right now', "(?:till|til|until) (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|late|midnight|noon|dark|close|closing)", 'currently', 'as we speak', 'at the moment', 'waiting', 'for the last', "if (?:anyone|anybody|you|any of you)(?:'s|'re| is| are)? (?:wants?|fanc(?:y|ies)|about|around|free|passing|near)", 'come (?:and )?say (?:hi|hello)');
/** A bearing without a subject, or after "I'm": "Sat outside the gym". */
export const POSED = edged(`(?:^|(?<=[.!?\\n📍] ?|i'm |we're |i'm just |i'm still |now ))(?:just |still |now )?${POSTURE} (?:(?:${WORDS} ){0,2}?${AT.replace('|on|', '|')} |on the )${UP_TO_FOUR}`, 'gmu');
/** "At Mill House till ten" at the start of a sentence. */
export const OPENS_AT = edged(`(?:^|(?<=[.!?\\n] ?))${AT} ${UP_TO_FOUR}`, 'gmu');
/** A pin is a check-in. */
export const PIN = edged(`📍 ?${UP_TO_FOUR}`);
/** A place where anyone may come up to the writer. */
export const PUBLIC_SPOT = anyOf(
  'beach', 'pier', 'harbour', 'marina', 'seafront', 'park', 'station', 'platform', 'airport', 'terminal', 'gate \\d+', 'pub', 'bar', 'gym', 'car ?park', 'queue', 'shop', 'supermarket', 'library', 'church', 'stadium', 'ground', 'pool', 'baths', 'lido', 'club',
  'restaurant', 'cafe', 'hotel', 'hospital', 'surgery', 'cinema', 'theatre', 'museum', 'market', 'town', 'city centre', 'high street', 'services', 'lay-?by', 'bus stop', 'allotments?', 'court', 'bridge', 'road end', 'motorway', '[am]\\d{1,3}', 'train', 'bus', 'ferry', 'ditch',
);
/** At home, in a mood, or in a manner of speaking: what may follow the preposition and is no place. */
export const NOWHERE = new Pattern(`(?:^|(?<=[\\s📍]))${AT} (?:the |a |an |my |me |our |this |that )?(?:${[
  'bed', 'bath', 'shower', 'sofa', 'couch', 'settee', 'garden', 'kitchen', 'bedroom', 'living room', 'lounge', 'landing', 'stairs', 'step', 'back step', 'doorstep', 'armchair', 'pjs', 'pyjamas', 'dressing gown', 'car', 'house', 'room', 'ours', 'mine', 'wall', 'door', 'loo', 'toilet',
  'silence', 'dark', 'awe', 'shock', 'meetings?', 'traffic', 'love', 'charge', 'trouble', 'tears', 'bits', 'stitches', 'agony', 'pain', 'work', 'home', 'school', 'uni', 'least', 'last', 'first', 'once', 'all', 'it', 'fire', 'top', 'own', 'mood', 'minority', 'process', 'market for', 'world', 'wrong',
  'middle', 'need', 'favou?r', 'way', 'call', 'phone', 'line', 'hold', 'holiday', 'diet', 'general', 'fact', 'other words', 'opinion', 'head', 'mind', 'day', 'life', 'experience', 'time', 'case', 'order', 'theory', 'police', 'job', 'uniform', 'fear', 'hope', 'luck', 'control', 'danger', 'debt', 'disbelief',
].join('|')})(?![\\p{L}\\p{N}])`, 'u');
/** Told of another day, of every day, or of somebody else. */
export const THEN = anyOf('was', 'were', 'had', 'last (?:night|week|month|year|summer|time)', 'yesterday', 'years? ago', 'once', 'used to', 'would', 'if', 'when i', 'every', 'most', 'usually', 'always', 'often', 'never', '\\p{L}+days', 'tomorrow', "i'll", 'will', 'imagine', 'can', 'could', "there's", 'there is', 'they', 'he', 'she', 'you');

/** The same, said after the place: "at the gym most Saturdays". */
export const THEN_AFTER = anyOf('was', 'were', 'had', 'last', 'yesterday', 'ago', 'most', 'every', 'usually', '\\p{L}+days', 'from', 'next', 'tomorrow');

/** How long or until when: makes a journey an empty house. */
const DATED = `(?:for (?:the )?(?:next )?${NUMBER} ${STRETCH}|for (?:a|the) (?:week|fortnight|month|weekend)|(?:till|til|until|while) (?:the )?${WORDS}|from (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|${DAY})|on (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|${DAY})|${DAY}|frae the \\d{1,2}\\w{0,2})`;
const NTH = '\\d{1,2}(?:st|nd|rd|th)';
const UNTIL = `(?:till|til|until) (?:the )?(?:${NTH}|(?:a |next )?(?:week|fortnight)(?: on)?(?: ${DAY})?|(?:next |bank )?(?:${DAY}|holiday)(?! night| morning))`;
const GONE = '(?:away|off|awa|on (?:holiday|hols|my hols|our hols)|out of the country|jetting off|flying(?: out)?|escaping)';
const TO = '(?: (?:to|in|at|for|tae|up at|down in|on|with|wi))';
/** "Ten days in Tenerife" and no more to open with: a holiday begins, if nothing says that it is over. */
export const STRETCH_AWAY = edged(`^${NUMBER} (?:days?|nights?|weeks?) in (?!(?:the|a|my|this|that|and|bed|hospital) )${WORDS}(?= with| wi|[!,.]|$)`);
/** Subjects that make it somebody else's journey. */
export const THEIR_TRIP = /(?:he|she|they|who|you|'s| is|(?<!(?:^| )we) are|has|have|had|to be|taken?|him|her|them|it|me|giving|given?|got|get|day|time|right)(?: all| just| now| already)? $/u;
/** A dated absence from home: "off to Crete for ten days", "two weeks in Corfu starts now", "the house is empty till Sunday". */
export const AWAY = frame(
  `${GONE}${TO} (?:(?!and |but |because )${WORDS},? ){1,6}?${DATED}`,
  `(?:gone|leaving|heading|fly|flying|travelling|jetting)(?: off| out| home)?${TO} (?:(?!and |but |because )${WORDS},? ){1,5}?(?:for (?:the )?(?:next )?${NUMBER} ${STRETCH}|for (?:a|the) (?:week|fortnight|month|weekend)|(?:till|til|until) ${WORDS}|back (?:on|next))`,
  `(?:away|awa|out of (?:the country|town)|abroad) (?:this weekend|(?:for|from) (?:the )?(?:next )?(?:${NUMBER} ${STRETCH}|week|weekend|fortnight|summer|\\d{1,2}(?:st|nd|rd|th)|${DAY})|(?:till|til|until) ${WORDS})`,
  `${NUMBER} ${STRETCH} (?:in|at|off|away|on|of) (?:(?!the (?:run|trot|row|job))${WORDS} ){1,6}?(?:start(?:s|ing)?|from (?:now|today|tonight|tomorrow|${DAY}|the)|as of|here we come|and counting|back on|see you(?:se)? on|begins?)`,
  `(?:from|as of) (?:${DAY}|tonight|now|the \\d{1,2}\\p{L}*),? ${NUMBER} ${STRETCH} (?:in|at|off|away) ${WORDS}`,
  `${NUMBER} ${STRETCH} (?:in|off|away)(?: ${WORDS}){1,4} from (?:now|today|tonight|tomorrow|${DAY}|the)`,
  `(?:the |our |my )?(?:house|hoose|flat|home|place|gaff)(?:'s|'ll| will| is| be| sits| stands| going to| gonna){1,3} (?:\\p{L}+ )?(?:empty|unattended|unoccupied)`,
  `(?:nobody|no one|no-one|naebody) (?:is |will be |'ll be |'s )?(?:(?:at|in the) (?:home|house)|home|in the hoose)`,
  `(?:nobody|no one|no-one|naebody) (?:is |will be |'ll be |'s )?(?:in )?at (?:ours|mine|my place|our place|the (?:house|flat|hoose))`, `empty (?:house|hoose|flat|home|gaff) (?:from|till|until|for|while)`,
  `(?:house|hoose|flat|home)(?:'s|'ll be| is| will be)? (?:all )?(?:locked up|in darkness|dark|on its own|to itself|looking after itself|empty) ?(?:from|till|until|for|while|all|over|tonight|this (?:evening|weekend|week|afternoon)|(?:the )?${NTH}|${NUMBER} ${STRETCH})`, `not (?:be )?(?:back|home)(?: at (?:the house|home|ours))? (?:till|until|for)`,
  `(?:we|i)(?:'ll not| won't| shan't| will not) be (?:in|home|back|around) (?:from|till|until|for)`, `(?:fly|flying|sail|sailing|boarding|boarded|landed|wheels up|driving|off grid)(?:(?!and |but ) ${WORDS},?){0,7},? (?:and )?(?:back|home) (?:on )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)|${DAY}|next)`,
  `out (?:of )?the house (?:from|till|until|for)`, `house ?-?sitter (?:needed|wanted)`, `back (?:home )?(?:on )?the \\d{1,2}(?:st|nd|rd|th)`,
  `(?:off ?grid|offshore|(?:camping|glamping) (?:at|in|on|up|by)|whole family(?:'s| is) (?:at|in|up|off|on))(?:,? (?!and |but |because )${WORDS}){0,6}?,? ${UNTIL}`,
  `(?:away|awa|abroad)(?: from)? (?:the )?${NTH}(?: ${WORDS})? (?:to|till|til|until) (?:the )?${NTH}`,
  `(?:landed|boarding|boarded|flight(?:'s)?|gate \\d{1,3}|airport|ferry(?:'s)?|aboard|terminal|leaving (?:${DAY} )?for|left for)(?:,? (?!and |but )${WORDS}){0,8}?,? (?:and )?(?:back|home|see you(?:se|s)?(?: all)?) (?:on |in )?(?:the )?(?:${NTH}|(?:bank holiday|${DAY})|next|a (?:week|fortnight)|${NUMBER} (?:days|nights|weeks))`,
);
/** "We're in Whitby till Tuesday": with a name, an absence from home. */
export const STAY_TILL = frame(`(?:we're|we are|i'm|i am)(?: all| both| just| now)? (?:in|at|over in|up in|down in|doon in) (?:the )?(?:${WORDS},? ){1,6}?(?:${UNTIL}|all week|for (?:the |a )?(?:${NUMBER} (?:nights|weeks)|week|fortnight)(?! of))`);
/** The same without a subject, said beside what becomes of the house: "Devon till the 26th, mum's got the dog". */
export const TRIP = frame(
  `${WORDS},? (?:from (?:${DAY}|the ${NTH}),? )?${UNTIL}`, `(?:${WORDS} )?(?:the )?${NTH} (?:to|till|til|until) (?:the )?${NTH}`, `${WORDS},? ${NUMBER} (?:whole |full )?(?:days|nights|weeks)`,
  `(?:landed|flight|boarding|boarded|ferry|airport|caravan|tent|camping|lodge|holiday|mainland|the water|fly|leave)(?:'s)?(?:,? ${WORDS}){0,9}?,? (?:${UNTIL}|(?:back|home) (?:on )?(?:the )?(?:${NTH}|${DAY}|next|a week)|(?:for )?(?:the |a |${NUMBER} (?:whole )?)(?:fortnight|nights|weeks?))`,
);
/** What becomes of a house while nobody is in. */
export const HOUSE_LEFT = frame(
  `(?:spare )?keys?(?:'s| is| are)? (?:(?:still )?under|with (?:nobody|no one|next door|the (?:gnome|neighbours?))|where it always)`, '(?:water|watering|waters|feed|feeding|feeds|feeding) (?:the|my|ma|me|our|oor) (?:tomatoes|tomatas|plants|garden|cats?|hens|fish|goldfish|rabbits?|greenhouse)',
  `(?:house|hoose|flat|place|gaff)(?:'s| is| will be|'ll be| all)? ?(?:all )?(?:dark|empty|locked up|on its own|in darkness|unlocked)`, '(?:house|hoose|flat|home) (?:can|will|must|has to|is left to|to) (?:look after|fend|amuse|mind|have)', `(?:cat|cats|dog|dogs|hens|rabbits?)(?:'s| is| are|'re)? (?:all )?(?:(?:been )?fed|in (?:the )?kennels|on (?:her|his|its) own|gone to|with (?:my|the|me|oor|our|us|next)|at (?:my|the|me))`,
  "(?:mum|mam|dad|nan|sister|brother|sue|neighbour|next door)(?:'s| has|s have| have)? got the (?:dog|cat|spare|keys?|hens|rabbits?)", "(?:take|put|bin|take in|fetch in) the (?:bins?|post|parcels)(?: out| in)?", "post(?:'s| is)? (?:can wait|piling|will pile)", 'house ?-?sitters?', "(?:robs|robbing|burgling|burgle|burglars?|watching the house|watchman)", 'plants (?:pls|please|had better|better) survive',
);
/** Opens a trip: a name, or a journey. */
export const JOURNEY = /^(?:\p{Lu}|landed|flight|boarding|boarded|ferry|airport|caravan|tent|camping|lodge|holiday|mainland|the water|fly|leave)/u;
/** Told when it is over. */
export const PAST = anyOf('was', 'were', 'had', 'last', 'yesterday', 'ago', 'he', 'she', 'they', 'sale', 'open', 'shut', 'closed', 'library', 'shop');
/** A name before the day that it is until. */
export const NAMED = /\s\p{Lu}\p{Ll}.{0,99} (?:till|til|until|all|for) /u;
