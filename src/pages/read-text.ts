/** What UTF-16 begins with, as Excel and Notepad write it. [Encoding Standard, section 6.1] */
const MARKS = [['utf-16le', 0xff, 0xfe], ['utf-16be', 0xfe, 0xff]] as const;

/**
 * The text of a file as the programs of an office save it: UTF-8, UTF-16, or else the letters of Windows in Western Europe, in
 * which Excel saves its plain CSV.
 * @throws when the browser can't read it, or it is no text: a workbook itself, a picture
 */
export async function readText(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [encoding] = MARKS.find(([, first, second]) => bytes[0] === first && bytes[1] === second) ?? ['utf-8'];
  const text = decoded(bytes, encoding) ?? new TextDecoder('windows-1252').decode(bytes);
  if (text.includes('\0')) throw new Error('No text');
  return text;
}

function decoded(bytes: Uint8Array<ArrayBuffer>, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
