import { toLines, unmarked } from './lines.ts';

/** Two letters, two digits, three letters: on vehicles since 2001 (DVLA, INF104). Other forms need a comma to be told from a model. */
const CURRENT = /(?<![\p{L}\d])[a-z]{2}\d{2} ?[a-z]{3}(?![\p{L}\d])/iu;
/** Said of a registration, and no part of it or of the vehicle. */
const SAID = /^(?:(?:(?:number ?)?plate|reg(?:istration)?(?: (?:number|plate|no))?)(?!\p{L})[.:]? ?)+/iu;
/** Between two vehicles, or two colours of one: no word to look for. */
const AND = /(?<!\S)(?:and|[&+])(?!\S)/giu;

/**
 * Takes vehicles, one a line: "FX49 KTO, blue Ford Focus". Gives registrations and descriptions as entries of their own, in
 * order, none twice: a registration is looked for whole, a description word by word.
 */
export function parseVehicles(text: string): string[] {
  const cells = toLines(text).flatMap((line) => unmarked(line).split(/[,;\t()]|(?<!\S)[-–—](?!\S)/u));
  return [...new Set(cells.flatMap(apart).filter((one) => /[\p{L}\p{N}]/u.test(one)))];
}

/** "Blue Focus FX49 KTO" as "FX49 KTO" and "Blue Focus". */
function apart(cell: string): string[] {
  const said = cell.replace(AND, ' ').replace(/\s+/gu, ' ').trim().replace(SAID, '');
  const plate = CURRENT.exec(said)?.[0];
  return plate === undefined ? [said] : [plate, ...apart(said.replace(plate, ' '))];
}
