/**
 * Letters that look like Latin ones, and Latin letters whose stroke is no accent to Unicode. From the Unicode Consortium's
 * confusables data (UTS 39), the Cyrillic, Greek, Armenian and phonetic letters that people borrow; capitals on their own, because
 * only the capital of some looks alike ("В", not "в"). Each group: the letters, then what they are read as.
 */
const GROUPS: readonly (readonly [letters: string, read: string])[] = [
  ['АаΑαɑᴀ', 'a'], ['ВΒʙ', 'b'], ['СсϹϲᴄ', 'c'], ['ԁᴅđĐ', 'd'], ['ЕеΕεᴇҽ', 'e'], ['ƒꜰ', 'f'], ['ɡɢ', 'g'], ['НһΗʜħĦ', 'h'],
  ['ІіΙιıɪӀ', 'i'], ['Јјᴊ', 'j'], ['КκΚкᴋ', 'k'], ['ʟłŁ', 'l'], ['МΜᴍ', 'm'], ['Νոɴ', 'n'], ['ОоΟοօᴏøØ', 'o'], ['РрΡρᴘ', 'p'], ['ԛ', 'q'],
  ['ʀ', 'r'], ['Ѕѕꜱ', 's'], ['ТΤтτᴛ', 't'], ['υսᴜ', 'u'], ['νѵᴠ', 'v'], ['ԝωᴡ', 'w'], ['ХхΧχ', 'x'], ['УуΥγʏ', 'y'], ['Ζᴢ', 'z'],
  ['ßẞ', 'ss'], ['æÆ', 'ae'], ['œŒ', 'oe'], ['þÞ', 'th'], ['ðÐ', 'd'], ['µμ', 'u'],
];

/** Letters in a filled circle or square, which Unicode doesn't take for letters: first of the alphabet, A. */
const BOXED: readonly number[] = [0x1f150, 0x1f170];

export const lookalikes: ReadonlyMap<string, string> = new Map([
  ...GROUPS.flatMap(([letters, read]) => [...letters].map((letter) => [letter, read] as const)),
  ...BOXED.flatMap((first) => Array.from({ length: 26 }, (_, n) => [String.fromCodePoint(first + n), String.fromCharCode(97 + n)] as const)),
]);
