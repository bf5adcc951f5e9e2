/** One entry a line; spaces at the ends and empty lines don't count. */
export function toLines(text: string): string[] {
  return [...new Set(text.split(/\r\n?|\n/).map((line) => line.trim()).filter(Boolean))];
}

/** An entry of a numbered or dotted list, without "1. " or "• ". */
export const unmarked = (line: string): string => line.replace(/^(?:(?:[-–—•*·]|\d{1,3}[.)])\s+)+/u, '');

/** `toLines` for entries that hold no comma or semicolon themselves, such as phone numbers: these part them as well. */
export function toEntries(text: string): string[] {
  return toLines(text.replace(/[,;]/g, '\n'));
}

/** The e-mail addresses of each line, out of "Idris <iq@fenmail.example>" too. A line with none is kept whole, so nothing typed is lost. */
export function toAddresses(text: string): string[] {
  const found = toLines(text).flatMap((line) => {
    const addresses = line.split(/[\s,;:<>()"]+/).filter((word) => /[^@]@[^@]/.test(word));
    return addresses.length > 0 ? addresses : [line];
  });
  return [...new Set(found)];
}

/** The reverse of `toLines`: the text of a box, one entry a line. */
export function fromLines(lines: readonly string[]): string {
  return lines.join('\n');
}
