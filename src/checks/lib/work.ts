import { anyOf } from './context.ts';

/** "a response sergeant", "our shift": the writer's own job or team, as it may be called. */
const JOB = '(?:pc|wpc|dc|pcso|constable|officer|sergeant|inspector|special|detective|dispatcher|handler|copper|cop|analyst|cadet leader)';
const TEAM = '(?:force|nick|station|shift|relief|sergeant|sarge|inspector|beat|unit|custody|control room|chief constable|section)';

/** How a sentence leads up to a force's name when the writer is one of its people: "I work for", "our nick at", "speaking for". */
export const BELONGS = anyOf([
  "(?:i|we)(?: [\\p{L}']+|'\\p{L}+){0,3} (?:work|works|worked|working|serve|served|serving|volunteer|volunteered|patrol)(?: [\\p{L}']+){0,3} (?:for|at|in|with)",
  "(?:i|we)(?: [\\p{L}']+|'\\p{L}+){0,2} (?:joined|joining|left|leaving|transferred|transferring|retired|retiring)(?: to| from)?",
  `i(?:'\\p{L}+)?(?: am| was| have| been| now){0,2} (?:an?|the)(?: [\\p{L}']+){0,3} ${JOB}(?: [\\p{L}']+){0,2} (?:for|at|in|with)`,
  `(?:my|our) ${TEAM}(?:,|:| [\\p{L}]+){0,2}`,
  '(?:on shift|on duty|on nights|on earlies|on lates|booked on|back on)(?: \\p{L}+){0,2} (?:at|with|for)',
  '(?:we|us|those of us|some of us|all of us)(?: here)? (?:at|in|from)',
  '(?:on behalf of|speaking (?:as|for))',
  '(?:my|our) (?:\\p{L}+ )?(?:years?|months?|weeks?|days?|shift) (?:in|at|with)',
  'proud(?: and \\p{L}+)? to (?:work|serve|have (?:worked|served)|be (?:working|serving))(?: \\p{L}+){0,2} (?:for|at|in|with)',
  '(?:starting|started|start|love|loving|enjoying) my (?:new )?(?:job|role|post|career)(?: as an? \\p{L}+)? (?:at|with|in)',
].map((lead) => `(?:${lead})(?: the)?$`).join('|'));

/** The same without "I", as people write it in a profile line: "Works for", "PCSO at", "Ten years with". Only at the start of a sentence. */
export const BIO = /^[^\p{L}\p{N}]*(?:(?:works?|working|serving|officer|pc|dc|pcso|sergeant|inspector|special constable|analyst|dispatcher|call handler) (?:for|at|with|in)|(?:\p{L}+|\d+) (?:happy |proud |long )?years (?:with|at))(?: the)?$/u;

/** After the name: "Kent Police as a PC". */
export const JOINED_AS = anyOf(`as an? (?:\\p{L}+ ){0,2}${JOB}`);

/** A police working day, said of the writer or not: turns a street's name into a station's. */
export const DUTY = anyOf(
  'shift', 'shifts', 'nights?', 'earlies', 'lates', 'rota', 'overtime', 'on till', 'on til', 'on at', 'booked on', 'parade', 'relief', 'nick', 'station',
  'police', 'polis', 'cops?', 'copper', 'custody', 'cells', 'sergeant', 'sarge', 'inspector', 'skipper', 'super', 'team', 'office', 'canteen', 'boss',
  'parading', 'paraded', 'on duty', 'desk', 'locker', 'armoury', 'morale', 'briefing', 'bobbies', 'covering', 'on (?:the )?gate',
  'kit', 'tunic', 'uniform', 'blues and twos', 'patrol', 'patch', 'response', 'work', 'working', 'job', 'colleagues?', 'gate',
);

/** After a county's name, so that it is its force: "Durham's finest", "Kent RPU", "Met student officer". */
export const THE_FORCE = /^(?:['’]s (?:finest|best)| (?:pol|polis|old bill|plod|finest|rpu|cid|hq|pc|dc|bobby|bobbies|cops?|coppers?|officers?|student officer|gaoler|custody|control room|call handler|dispatch|k9|nick|(?:special )?constab(?:le|ulary)))(?![\p{L}\p{N}])/u;

/** A station's name where it is only its street's. */
export const STREET = anyOf('parked', 'parking', 'bus(?:es)?', 'traffic', 'road ?works', 'pothole', 'cones?', 'flats?', 'shops?', 'chippy', 'slip', 'pier', 'ferry', 'jetty', 'moves', 'lights', 'closed', 'flooded', 'house for sale', 'live (?:on|in)', 'lived (?:on|in)');

/** How news and appeals speak: with one of these and no "I" or "we", the force is somebody else's subject. */
export const NEWS = anyOf(
  'appeal', 'appeals', 'appealing', 'appealed', 'witness(?:es)?', 'missing', 'arrested', 'arrests?', 'charged', 'jailed', 'sentenced', 'investigating',
  'investigation', 'spokes(?:man|woman|person)', 'confirmed', 'named?', 'closed', 'wanted', 'cctv', 'dashcam', 'bbc', 'itv', 'via', 'come forward',
);

/** What follows a force's name when it is a thing, a place or an event and not the force: "the Met line", "Kent Police open day". */
export const NOT_THE_FORCE = /^ (?:appeal|match|open day|band|choir|museum|gala|opera|line|office|facebook page|campaign|run|in new york)(?!\p{L})/u;
