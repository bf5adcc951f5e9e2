/** One entry a line; spaces at the ends and empty lines don't count. */
export function toLines(text: string): string[] {
  return [...new Set(text.split(/\r\n?|\n/).map((line) => line.trim()).filter(Boolean))];
}

export function fromLines(lines: readonly string[]): string {
  return lines.join('\n');
}
