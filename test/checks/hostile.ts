/** The longest text that a watched site takes: Facebook's. */
export const LONGEST = 63_206;

/** What texts made to be slow are made of. */
export const units = [
  'a', 'A', '0', '0 ', '07', 'A1 ', 'a.', 'a@', 'a@a.', 'a@a.police.uk ', '@', '#', ' ', '\n', "'", "a'", '+44 ', 'john ', 'mark ', 'Mark Cuddington ', 'i work for ',
  'leicestershire ', 'Leicestershire Police ', 'kent police ', '1 a ', '12 mill road ', 'le28 7qt ', 'le28', 'double ', 'oh ', '07700900461 ', '07700 900833 a ', 'http://',
  'https://a.example ', 'police.uk', ' dot police dot uk', 'a dot ', 'Aa', '#AaBb', 'é', 'e\u0301', '\u200b', '👮', 'l\u200b', 'tollgate lane ', '-', 'F-', '(', '14 larkspindle close ', '“', '"a ', 'I said a ',
];

/** The same letters again and again, and never the same text twice: a check may remember what it has read. */
export const hostileText = (unit: string, length: number, round = 0): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + '.'.repeat(round);
