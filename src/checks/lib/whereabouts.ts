import { anyOf } from './context.ts';
import { frame } from './framed.ts';

const NUMBER = '(?:\\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|few|couple of)';
const STRETCH = '(?:days?|nights?|weeks?|fortnight|months?)';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|tomorrow|tonight|today|the morn|the morra|christmas|easter';
const WORDS = "[\\p{L}\\p{N}'-]+";
const UP_TO_FOUR = `${WORDS}(?: ${WORDS}){0,3}`;
/** Where a person may be: "at", "in the", "down at". */
const AT = '(?:at|in|inside|outside|by|near|on|down|up|doon|ootside)(?: (?:at|in|by|near))?';
const POSTURE = "(?:sat|stood|sitting|standing|parked(?: up)?|stuck|queu?e?ing|waiting|lying|camped|perched|holed up|propped)";

/** Says where the writer is at this moment. */
export const HERE_NOW = frame(
  `checked in (?:at|to) ${UP_TO_FOUR}`,
  `(?:just|now) (?:landed|arrived|parked up|pulled up|pulled in|pulling (?:in|up|off)|crawled out|about to go in)(?: (?:at|in|into|on) ${UP_TO_FOUR}| now)?`,
  `landed (?:an hour|\\d{1,2} (?:minutes|mins|hours)) ago`,
  `(?:currently|right now|presently|as we speak),? ${AT} ${UP_TO_FOUR}`,
  `${AT} ${UP_TO_FOUR},? (?:right now|as we speak|the noo|this minute|this second)`,
);
/** The same in a few words that need a name or a moment beside them: "in the Barley Mow now", "I'm at Leeds till six". */
export const HERE = frame(`(?:i'm|i am|we're|we are)(?: (?:still|only|now|just|currently|back|out|up|down|doon)){0,2} ${AT} (?:the )?${UP_TO_FOUR}`);
export const NOW = anyOf('now', 'right now', "(?:till|til|until) (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|late|midnight|noon|dark|close|closing)", 'currently', 'as we speak', 'at the moment');
/** A bearing without "I": what opens a sentence, or follows "just" or "still". */
export const POSED = new RegExp(`(?:^|(?<=[.!?\\n] ?|i'm |we're |just |still |now |📍 ?|been ))(?:just |still |now )?${POSTURE} (?:${WORDS} ){0,2}?${AT} ${UP_TO_FOUR}`, 'gmu');
/** "At Mill House till ten" at the start of a sentence. */
export const OPENS_AT = new RegExp(`(?:^|(?<=[.!?\\n] ?))${AT} ${UP_TO_FOUR}`, 'gmu');
/** A pin is a check-in. */
export const PIN = new RegExp(`📍 ?${UP_TO_FOUR}`, 'gu');
/** At home, in a mood, or in a manner of speaking. */
export const NOWHERE = anyOf(
  'bed', 'bath', 'shower', 'sofa', 'couch', 'settee', 'garden', 'kitchen', 'bedroom', 'living room', 'lounge', 'armchair', 'pjs', 'pyjamas', 'dressing gown', 'silence', 'the dark', 'awe', 'shock', 'meetings?',
  'traffic', 'love', 'charge', 'trouble', 'tears', 'bits', 'stitches', 'agony', 'pain', 'work', 'home', 'school', 'least', 'last', 'first', 'once', 'all', 'it', 'fire', 'top', 'me', 'my own', 'mood', 'minority', 'process', 'market for',
  'middle', 'need', 'favou?r', 'way', 'call', 'phone', 'line', 'hold', 'holiday', 'diet', 'about', 'for', 'like', 'general', 'fact', 'other words', 'my (?:opinion|head|mind|day|life|experience|house|room)', 'time', 'case', 'order', 'theory', 'police', 'job',
);
/** Told of another day, or of somebody else. */
export const THEN = anyOf('was', 'were', 'had', 'last (?:night|week|month|year|summer|time)', 'yesterday', 'years? ago', 'once', 'used to', 'would', 'if', 'when i', 'every', 'always', 'never', 'tomorrow', "i'll", 'will', 'imagine', 'they', 'he', 'she', 'you');

/** How long or until when: makes a journey an empty house. */
const DATED = `(?:for (?:the )?(?:next )?${NUMBER} ${STRETCH}|for (?:a|the) (?:week|fortnight|month|weekend)|(?:till|til|until|while) (?:the )?${WORDS}|from (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|${DAY})|on (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|${DAY})|(?:${DAY})(?: for)?|frae the \\d{1,2}\\w{0,2})`;
const GONE = '(?:away|off|awa|out of the country|jetting off|flying(?: out)?|heading(?: off| out)?|driving|escaping)';
const TO = '(?: (?:to|in|at|tae|up at|down in|on|with|wi))';
/** A dated absence from home: "off to Crete for ten days", "two weeks in Corfu starts now", "the house is empty till Sunday". */
export const AWAY = frame(
  `${GONE}${TO} (?:(?!and |but |because )${WORDS},? ){1,6}?${DATED}`,
  `${GONE} ${DATED}`,
  `${NUMBER} ${STRETCH} (?:in|at|off|away|on|of) (?:(?!the (?:run|trot|row|job))${WORDS} ){1,6}?(?:starts?|from (?:now|today|tonight|tomorrow|${DAY}|the)|as of|here we come|and counting|back on|see you(?:se)? on|begins?)`,
  `(?:from|as of) (?:${DAY}|tonight|now|the \\d{1,2}\\p{L}*),? ${NUMBER} ${STRETCH} (?:in|at|off|away) ${WORDS}`,
  `${NUMBER} ${STRETCH} (?:in|off|away)(?: ${WORDS}){1,4} from (?:now|today|tonight|tomorrow|${DAY}|the)`,
  `(?:the |our |my )?(?:house|hoose|flat|home|place|gaff)(?:'s|'ll| will| is| be| sits| stands| going to| gonna){1,3} (?:\\p{L}+ )?(?:empty|unattended|unoccupied)`,
  `(?:nobody|no one|no-one|naebody) (?:is |will be |'ll be |'s )?(?:(?:at|in the) (?:home|house)|home|in the hoose)`,
  `out (?:of )?the house (?:from|till|until|for)`, `house ?-?sitter (?:needed|wanted)`, `back (?:home )?on the \\d{1,2}(?:st|nd|rd|th)`,
);
