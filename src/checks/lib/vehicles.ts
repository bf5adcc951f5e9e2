import { anyOf } from './context.ts';
import { edged } from './framed.ts';
import { Pattern } from './pattern.ts';

/** Registrations by their format, and makes and models with what people say of their own. */

const COLOURS = 'black|white|red|blue|green|grey|gray|silver|yellow|orange|purple|pink|brown|beige|gold|bronze|burgundy|maroon|navy|teal|turquoise|cream|mustard|bottle[- ]green|racing green';
const WORN = 'little|wee|old|new|big|tiny|trusty|beloved|poor|lovely|shiny|battered|own|first|second';
/** What a description says that is no make and no model. */
export const PLAIN = new Set([...COLOURS.split('|'), ...WORN.split('|'), 'bottle', 'racing', 'dark', 'light', 'metallic', 'the', 'a', 'my', 'and', 'estate', 'saloon', 'hatchback', 'coupe', 'convertible', 'camper', 'van', 'car', 'bike', 'motorbike', 'custom', 'sport', 'royal']);

/** Makes sold in the UK (the SMMT's members and the usual motorcycles). Those that are everyday words are in DOUBTFUL. */
const MAKES = 'audi|bmw|citroen|cupra|dacia|fiat|honda|hyundai|jaguar|kia|land rover|range rover|lexus|mazda|mercedes|merc|nissan|peugeot|porsche|renault|skoda|subaru|suzuki|tesla|toyota|vauxhall|volkswagen|vw|volvo|kawasaki|yamaha|ducati|ktm|harley|royal enfield|triumph bonneville|beemer|landy';
/** The models most often seen on UK roads (the DVLA's licensed-vehicle tables), where the name is no everyday word. */
const MODELS = 'corsa|fiesta|qashqai|juke|micra|yaris|polo|passat|transporter|tiguan|astra|insignia|mokka|zafira|clio|megane|captur|octavia|fabia|superb|yeti|kodiaq|karoq|golf gti|sportage|picanto|tucson|duster|sandero|jimny|hilux|prius|rav4|aygo|auris|leon|ibiza|a-class|mondeo|kuga|ecosport|transit|vivaro|berlingo|defender|discovery|freelander|outlander|fiat 500|mini cooper|model 3|mx-5|cx-5|x-trail';
const DOUBTFUL = 'ford|mini|golf|seat|smart|focus|puma|jazz|civic|up|punto|panda|note|leaf|swift|rover|mg|triumph|escort|beetle|caddy|ka';
const KINDS = 'car|van|motor|bike|motorbike|motorcycle|scooter|moped|camper|campervan|estate|hatchback|pick-?up|truck|4x4';

const MINE = "(?:my|our|me|ma|mine's an?|mine's the|i drive an?|i ride an?|i've got an?|i have an?)";
/** "my new black Astra", "our red van". A doubtful name and a mere kind of vehicle need a colour. */
export const OWN_MAKE = edged(`(?<![\\p{L}\\p{N}])${MINE} (?:(?:${WORN}|${COLOURS}),? ){0,3}(?:(?:${MAKES})(?: (?:${MODELS}))?|${MODELS}|(?:${COLOURS}) (?:${DOUBTFUL}|${KINDS}))(?![\\p{L}\\p{N}])(?! (?:driver|badge|key ?ring|poster|garage|dealer|shirt|t-?shirt))`);

/** "my motorbike, a Yamaha", "the car is a silver Astra". */
export const IS_A_MAKE = edged(`(?<![\\p{L}\\p{N}])(?:my|our|me|ma|the) (?:${KINDS})(?:,| is|'s) an? (?:(?:${WORN}|${COLOURS}) ){0,2}(?:${MAKES}|${MODELS})(?![\\p{L}\\p{N}])`);
/** Before the make or model of the person's own list: "my old black", "the", "a blue". */
export const LEAD = new Pattern(`(?<![\\p{L}\\p{N}])(?:(?:my|our|me|ma|mine's an?|mine's the|i drive an?|a|an|the|that|for sale,?|selling(?: up)?:?)[ ,]{1,2})?(?:(?:${WORN}|${COLOURS}|\\d{4}) ){0,3}$`, 'u');
export const COLOURED = new Pattern(`(?:${COLOURS}) $`, 'u');
/** Somebody else's. */
export const THEIR_VEHICLE = anyOf('your', 'his', 'her', 'their', "\\p{L}+'s", 'every', 'another', 'police', 'stolen');

const EDGE = "(?<![\\p{L}\\p{N}£$€#@/.:'-])";
const END = '(?![\\p{L}\\p{N}]|[/:-]\\d)';
/** Since 2001: two letters, two digits for the half-year, three letters; no I or Q in the first two. DVLA INF104. */
export const CURRENT = edged(`${EDGE}[a-hj-pr-y]{2}(\\d{2})[ -]?(?!(?:and|was|has|had|for|the|but|not|are|you|who|now)(?!\\p{L}))[a-hj-pr-z]{3}${END}`);
/** 1983-2001 ("A123 BCD"), 1963-83 ("ABC 123D"), Northern Ireland ("OUI 1234"), military ("12 AB 34"), and dateless ones. */
export const OLDER = edged(`${EDGE}(?:[a-hj-npr-y]\\d{1,3}[ -]?[a-hj-pr-y]{3}|[a-hj-pr-y]{3}[ -]?\\d{1,3}[a-hj-npr-y]|[a-z]{0,2}[iz][a-z]? ?\\d{1,4}|\\d{2} [a-hj-pr-z]{2} \\d{2}|[a-hj-pr-y]{1,3} \\d{1,4}|\\d{1,4} [a-hj-pr-y]{1,3})${END}`);
/** The half-years issued so far: 02 to this year from March, 51 to this year plus fifty from September. */
export function issued(age: number, year = new Date().getFullYear() % 100): boolean {
  return (age >= 2 && age <= year) || (age >= 51 && age <= year + 50);
}
/** The sentence speaks of a vehicle. */
export const ON_THE_ROAD = anyOf(`reg(?:istration)?(?: (?:number|plate|no))?`, '(?:number ?|private |new )plates?', KINDS, `(?:${MAKES})`, `(?:${MODELS})`, 'parked', 'dash ?cam', 'headlights', 'lights on', 'clamped', 'towed', 'mot');
/** The same form of code, for something else. */
export const OTHER_CODE = anyOf('parts?', 'model', 'serial', 'order', 'ref(?:erence)?', 'code', 'invoice', 'tracking', 'parcel', 'boiler', 'flight', 'course', 'module', 'batch', 'voucher', 'printer', 'sku');
/** A sentence about a registration, and no other code. */
export const PLATE_CUE = anyOf('reg(?:istration)?(?: (?:number|plate|no))?(?: is)?', '(?:number ?|private |new )plates?(?: is)?');
