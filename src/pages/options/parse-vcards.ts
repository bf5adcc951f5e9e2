/** One person of an address book, as far as names go. */
export interface Card {
  readonly rank: string;
  readonly given: string;
  readonly surname: string;
  readonly nicknames: readonly string[];
}

/** Whether a text is an address book as phones and mail programs write it (vCard 2.1, 3.0 or 4.0). */
export const isVcard = (text: string): boolean => /^\uFEFF?\s*BEGIN:VCARD/iu.test(text);

/**
 * Takes an address book, gives everyone in it who has a name. Names, nicknames and titles are read; numbers, addresses and
 * pictures are not even looked at. [RFC 6350, section 3.2 for the lines, 6.2 for the fields]
 */
export function parseVcards(text: string): Card[] {
  const cards: Card[] = [];
  let fields = new Map<string, string[]>();
  for (const line of logicalLines(text)) {
    const colon = line.indexOf(':');
    const [name = '', ...options] = line.slice(0, colon).toUpperCase().split(';');
    const field = name.replace(/^.*\./u, '');
    const raw = line.slice(colon + 1);
    if (field === 'BEGIN') fields = new Map();
    else if (field === 'END') cards.push(...cardOf(fields));
    else if (!fields.has(field)) fields.set(field, parts(options.some((option) => option.includes('QUOTED-PRINTABLE')) ? decoded(raw) : raw, field === 'N' ? ';' : ','));
  }
  return cards;
}

/** Lines may be broken: the rest begins with a space or a tab, or, in the old form, the break comes after an equals sign. */
function logicalLines(text: string): string[] {
  return text.replace(/=\r?\n(?=[^\r\n:]{0,200}(?:\r?\n|$))/gu, '').replace(/\r?\n[ \t]/gu, '').split(/\r?\n/u).filter((line) => line.includes(':'));
}

function cardOf(fields: ReadonlyMap<string, readonly string[]>): Card[] {
  const [surname = '', first = '', middle = '', prefix = ''] = fields.get('N') ?? [];
  const given = `${first} ${middle}`.trim();
  const shown = fields.get('FN')?.join(' ') ?? '';
  const nicknames = (fields.get('NICKNAME') ?? []).filter(Boolean);
  if (!given && !surname) return shown ? [{ rank: '', given: shown, surname: '', nicknames }] : [];
  return [{ rank: prefix, given, surname, nicknames }];
}

/** Splits at a sign that has no backslash before it, and takes the backslashes away. */
function parts(value: string, sign: ';' | ','): string[] {
  const found = [''];
  for (let at = 0; at < value.length; at += 1) {
    const letter = value.charAt(at);
    if (letter === '\\') {
      at += 1;
      found[found.length - 1] += value.charAt(at).replace(/^n$/iu, ' ');
    } else if (letter === sign) found.push('');
    else found[found.length - 1] += letter;
  }
  return found.map((part) => part.trim());
}

/** "=C3=AB" as the letters it stands for; what makes no sense stays as it is. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('%', '%25').replace(/=([\dA-F]{2})/giu, '%$1'));
  } catch {
    return value;
  }
}
