import { anyOf } from './context.ts';
import { edged } from './framed.ts';

/** Street types and how they are shortened. */
const TYPES: Readonly<Record<string, string>> = {
  road: 'rd', street: 'st', lane: 'ln', avenue: 'ave', close: 'cl', drive: 'dr', crescent: 'cres', terrace: 'terr', gardens: 'gdns', point: 'pt', court: 'ct',
  place: 'pl', square: 'sq', grove: 'gr', way: 'wy', row: '', rise: '', walk: '', view: '', park: '', hill: '', mews: '', yard: '', brae: '', wynd: '', green: '',
};

/** The forms of a street as a neighbour may write it: "Mill Road", "Mill Rd". */
export function streetForms(street: string): string[] {
  const name = street.replace(/^(?:flat \d+\p{L}?,? )?\d+\p{L}?,? /iu, '').trim();
  const type = name.split(' ').at(-1)?.toLowerCase() ?? '';
  const short = TYPES[type];
  return short ? [name, name.slice(0, -type.length) + short] : [name];
}

const LITTLE = 'the|a|an|my|your|our|of|on|in|at|to|from|up|down|and|or|for|with|minutes?|mins?|hours?|days?|weeks?|months?|years?|miles?|people|more|less';
/** "12 Mill Road", "4b Old Church Lane": folded text; the words between number and type are no little words. */
export const STREET = edged(
  `(?<![\\p{L}\\p{N}£$.:])\\d{1,4}\\p{L}?,? (?:(?!(?:${LITTLE})(?![\\p{L}']))\\p{L}[\\p{L}'-]{1,24} ){1,3}(?:${Object.entries(TYPES).flat().filter(Boolean).join('|')})(?![\\p{L}\\p{N}])`,
);

/** A whole UK postcode with its own edges; "b4 1st" and its kind are told apart by the caller. */
export const POSTCODE = edged(String.raw`(?<![\p{L}\p{N}])[a-z]{1,2}\d[a-z\d]?[ -]{0,2}\d[a-z]{2}(?![\p{L}\p{N}])`);

/** The writer's home, or how to get there: read over a sentence with the place itself cut down to a bar. */
export const HOME = anyOf(
  "(?:i|we)(?:'m|'re| am| are|'ve| have)?(?: \\p{L}+){0,2} (?:live|lives|living|moved|moving)", '(?:my|our) (?:new )?(?:house|home|flat|place|address|gaff|drive|door|porch|front garden|back garden|street|road)',
  "(?:i'?m|we'?re|i am|we are)(?: now| still)? at(?: flat \\d+\\p{L}?,)? \\|", 'at (?:mine|ours)', 'from (?:mine|ours|me|us)', 'to (?:mine|ours|me|us)', 'come (?:round|over|to mine|to ours)', 'pop round', 'mine', 'home',
  '(?:moved|let yourself) in', 'moving day', 'new keys', 'the one with', 'blue door', 'top floor', 'side gate', 'back door', 'our loft', 'bring your own', "in all day", '(?:drop|leave) (?:\\p{L}+ ){1,3}(?:off )?at \\|', '(?:flat|number|no\\.?) \\|',
  '(?:new|home) address', 'address is', 'find (?:me|us)', 'deliver(?:y)? to', 'cards? to', 'parcels? to', 'doorbell', 'flatmate',
);

/** The home of somebody else: "my mum's house", "her new flat". */
export const OTHERS_HOME = anyOf("(?:my|our|his|her|their) (?:\\p{L}+ ){0,2}\\p{L}+'s? (?:new |old )?(?:house|home|flat|place|address|gaff)", '(?:his|her|their) (?:new |old )?(?:house|home|flat|place|address|gaff)');

/** Places anyone may go to and print. */
export const PUBLIC_PLACE = anyOf(
  'shop', 'store', 'station', 'stadium', 'ground', 'box office', 'theatre', 'gallery', 'museum', 'library', 'church', 'chapel', 'hall', 'surgery', 'clinic', 'hospital', 'school',
  'college', 'office', 'pub', 'bar', 'cafe', 'restaurant', 'hotel', 'branch', 'salon', 'garage', 'market', 'allotments?', 'baths', 'pool', 'gym', 'centre', 'club', 'opening', 'open day',
  'tickets?', 'order', 'ref', 'reference', 'home game', 'away game', 'kick-?off', 'plot', 'unit',
);
