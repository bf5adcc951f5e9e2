import { anyOf } from './context.ts';

/** "My number is", "ring us on": the writer's own, or a number to reach them by. */
export const MINE = anyOf(
  '(?:my|our|me|new|home|house|work) (?:new |own |other |work |home )?(?:number|mobile|mob|phone|landline|no)', 'my (?:digits|line)', 'landline(?: is)?', 'house phone',
  '(?:call|ring|text|phone|message|msg|whatsapp|bell|dm|reach|contact|get|catch|find) (?:me|us)', 'whatsapp(?: is| me)?', "i'?m on", 'text first', 'drop me', 'mine',
);
/** A shop, a helpline, another person: their number is theirs to give. */
export const THEIRS = anyOf(
  'their', 'his', 'her', 'they', 'shop', 'office', 'surgery', 'dentist', 'vet', 'vets', 'school', 'helpline', 'hotline', 'bookings?', 'box office', 'centre', 'council',
  'order', 'ref', 'reference', 'invoice', 'tracking', 'parcel', 'account', 'isbn', 'serial', 'barcode', 'ask for',
);
