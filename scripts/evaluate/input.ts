import { readFileSync } from 'node:fs';

/** Something wrong with a file that was given: said to the person in one line, without a stack. */
export class BadInput extends Error {}

/** The text of a file. @throws BadInput when it can't be read */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  } catch (error) {
    throw new BadInput(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A JSON file. @throws BadInput */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(textOf(file)) as unknown;
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${file}: no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * One object a line; empty lines are passed over.
 * @param read turns the object into what is wanted; what it throws is the complaint about that line
 * @throws BadInput that names every bad line (the first ten), so that all can be mended at once
 */
export function readLines<T>(file: string, read: (entry: Readonly<Record<string, unknown>>, line: number) => T): T[] {
  const complaints: string[] = [];
  const entries = textOf(file).split(/\r?\n/u).flatMap((text, index) => {
    if (text.trim() === '') return [];
    try {
      return [read(objectIn(text), index + 1)];
    } catch (error) {
      complaints.push(`${file}:${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
  if (complaints.length > 10) complaints.splice(10, Infinity, `and ${complaints.length - 10} more lines`);
  if (complaints.length > 0) throw new BadInput(complaints.join('\n'));
  if (entries.length === 0) throw new BadInput(`${file}: holds no line`);
  return entries;
}

function objectIn(line: string): Readonly<Record<string, unknown>> {
  let why = '';
  try {
    const entry = JSON.parse(line) as unknown;
    if (typeof entry === 'object' && entry !== null && !Array.isArray(entry)) return entry as Record<string, unknown>;
  } catch (error) {
    why = ` (${error instanceof Error ? error.message : String(error)})`;
  }
  // A list over many lines is what is given most often instead.
  throw new Error(`not one whole JSON object${why}`);
}

/** The field `text`. @throws Error without one */
export function textIn(entry: Readonly<Record<string, unknown>>): string {
  if (typeof entry.text !== 'string') throw new Error('"text" is missing');
  return entry.text;
}
