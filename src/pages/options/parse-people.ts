import type { Colleague } from '../../core/types.ts';
import { isVcard, parseVcards } from './parse-vcards.ts';

/**
 * Takes a pasted list of people, one a line: "Sgt Mark Cuddington (Cuddy)", "Cuddington, Mark", or lines out of a
 * spreadsheet (commas, semicolons or tabs, with or without a heading line), or an address book (vCard).
 * Gives everyone in order, nobody twice. A line that makes no sense is kept whole, as a name.
 * Numbers are dropped: no check looks for a colleague's collar number.
 */
export function parsePeople(pasted: string): Colleague[] {
  const people = linesOf(pasted).map(parseLine);
  return [...new Map(people.map((person) => [JSON.stringify(person), person])).values()];
}

/** One person a line, written the way people write names. */
function linesOf(pasted: string): string[] {
  if (isVcard(pasted)) return parseVcards(pasted).map(({ rank, given, surname, nicknames }) => written(noMarks(rank), noMarks(given), noMarks(surname), nicknames.join(', ')));
  const lines = pasted.replace(/^\uFEFF/, '').split(/\r\n?|\n/).map(tidy).filter(Boolean);
  const columns = columnsOf(lines[0] ?? '');
  return columns ? lines.slice(1).map((line) => inOrder(line, columns)).filter(Boolean) : lines;
}

/** What would be read as the end of a cell. */
const noMarks = (text: string) => text.replace(/[,;()]/g, ' ');
const written = (rank: string, given: string, surname: string, nickname: string) => tidy(`${rank} ${given} ${surname}${nickname && ` (${nickname})`}`);

/** The list as text, one a line. `parsePeople` reads it back to the same list. */
export function formatPeople(people: readonly Colleague[]): string {
  return people.map(({ name, rank, nicknames }) =>
    [rank, name, nicknames.length > 0 && `(${nicknames.join(', ')})`].filter(Boolean).join(' ')).join('\n');
}

// The ranks of UK forces with their short forms, what is put before them, and courtesy titles.
const RANKS = new Set(`
  pc dc wpc wdc sc pcso cso sgt sergeant ps ds dps insp inspector pi di ci dci supt superintendent dsupt dsu csupt dcs
  cdr cmdr commander acc dcc cc constable det detective special chief ch assistant asst deputy acting temporary temp
  trainee student mr mrs ms miss mx dr
`.trim().split(/\s+/));

/** "Di" is somebody's name, "DI" is not. */
const isRank = (word: string) => word !== 'Di' && RANKS.has(word.toLowerCase().replace(/^[at]\//, '').replaceAll('.', ''));

function parseLine(line: string): Colleague {
  const nicknames: string[] = [];
  const take = (_: string, inner: string) => {
    nicknames.push(...inner.split(/[,;/]/));
    return ' ';
  };
  const bare = line
    .replace(/[([]([^()[\]]*)[)\]]/g, take)
    // Quotes inside a name, not around a spreadsheet cell.
    .replace(/(?<=[^\s,;"] )["“]([^"“”]*)["”](?= [^\s,;"]|$)/g, take);

  const ranks: string[] = [];
  const parts = cells(bare).map((cell) => withoutRank(cell, ranks)).filter(Boolean);
  const [first = '', second, ...more] = parts;
  // "Surname, first name", unless the first cell is a whole name already: then the others are more names for them.
  const turned = second !== undefined && isSurname(first);
  const names = (turned ? [`${second} ${first}`, ...more] : parts).concat(nicknames).map(clean).filter(Boolean);
  const [name, ...others] = new Set(names);
  const rank = ranks.join(' ');
  if (name === undefined) return { name: rank || line, nicknames: [] };
  return { name, ...(rank && { rank }), nicknames: others };
}

/** Takes the rank, and a number after it, off the front of a cell. */
function withoutRank(cell: string, ranks: string[]): string {
  const words = cell.split(' ').filter((word) => !/^\d+$/.test(word));
  const start = words.findIndex((word) => !isRank(word));
  ranks.push(...words.slice(0, start < 0 ? words.length : start));
  return start < 0 ? '' : words.slice(start).join(' ');
}

/** One word, or several that begin small: "van der Berg". */
const isSurname = (cell: string) => !cell.includes(' ') || /^(?:van|von|de|da|del|della|di|du|la|le|el|al|bin|ap|st|mac) /i.test(cell);

/** Splits a line at commas, semicolons and tabs; a cell may be wrapped in double quotes, as spreadsheets do. */
function cells(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|[^,;\t"]+/g)].map(([whole, quoted]) => tidy(quoted ?? whole)).filter(Boolean)
    .flatMap((cell) => (cell.includes(',') ? cell.split(',').map(tidy) : [cell]));
}

type Column = 'rank' | 'given' | 'surname' | 'nickname' | 'other';
const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['given', /^(?:first name|forenames?|given names?)$/i],
  ['surname', /^(?:surname|last name|family name)$/i],
  ['rank', /^(?:rank|grade|title|role)$/i],
  ['nickname', /^(?:nicknames?|known as)$/i],
  ['given', /^(?:full )?name$/i],
  ['other', /^(?:(?:collar|shoulder|warrant) ?(?:no\.?|number)|no\.?|number|station|team|shift|e-?mail|phone|mobile)$/i],
];

/** The columns of a heading line, or undefined where the line is not one. */
function columnsOf(line: string): readonly Column[] | undefined {
  const columns = split(line).map((cell) => HEADINGS.find(([, heading]) => heading.test(cell))?.[0]);
  return columns.length > 1 && columns.every((column) => column !== undefined) ? columns : undefined;
}

/** A spreadsheet line: rank, first name, surname, (nickname). A surname or a whole name may come turned round, "Cuddington, Mark". */
function inOrder(line: string, columns: readonly Column[]): string {
  const row = split(line);
  const of = (wanted: Column) => row.filter((cell, i) => cell && columns[i] === wanted).map((cell) => cell.split(',').reverse().map(tidy).join(' ')).join(' ');
  return written(of('rank'), of('given'), of('surname'), row.filter((cell, i) => cell && columns[i] === 'nickname').join(', '));
}

/** Every cell by its place, empty ones too. A cell in double quotes may hold a comma. */
const split = (line: string) => [...`,${line}`.matchAll(/[,;\t](?:\s{0,9}"([^"]{0,500})"|([^,;\t]*))/g)].map(([, quoted, bare = '']) => tidy(quoted ?? bare.replaceAll('"', '')));

const tidy = (text: string) => text.replace(/[^\S\t]+/g, ' ').trim();
/** What is left over at the edges once brackets and quotes are gone. */
const clean = (text: string) => tidy(text.replace(/[()[\]"“”\t]/g, ' '));
