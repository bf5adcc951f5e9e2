import type { Colleague } from '../../core/types.ts';
import { unmarked } from './lines.ts';
import { isVcard, parseVcards } from './parse-vcards.ts';

/**
 * Takes a pasted list of people, one a line: "Sgt Mark Cuddington (Cuddy)", "Cuddington, Mark", "Jo Bell and Ash
 * Ali", or lines out of a spreadsheet (commas, semicolons or tabs, with or without a heading line), or an address book (vCard).
 * Gives everyone in order, nobody twice. A line that makes no sense is kept whole, as a name.
 * Numbers and mail addresses are dropped: no check looks for a colleague's.
 */
export function parsePeople(pasted: string): Colleague[] {
  const people = linesOf(pasted).map(parseLine);
  return [...new Map(people.map((person) => [JSON.stringify(person), person])).values()];
}

/** One person a line, written the way people write names. */
function linesOf(pasted: string): string[] {
  if (isVcard(pasted)) return parseVcards(pasted).map(({ rank, given, surname, nicknames }) => written(noMarks(rank), noMarks(given), noMarks(surname), nicknames.join(', ')));
  const lines = pasted.replace(/^\uFEFF/, '').replace(CELL, (cell) => cell.replace(/[\r\n]+/g, ' '))
    .split(/\r\n?|\n|(?<=@[^\s<>]{1,200}>)[,;]/).map(tidy).filter(Boolean);
  const heading = lines.slice(0, MOST_ABOVE + 1).findIndex((line) => columnsOf(line));
  const columns = columnsOf(lines[heading] ?? '');
  if (columns) return lines.slice(heading + 1).map((line) => inOrder(line, columns)).filter(Boolean);
  return (lines.length > 1 && headingOf(tidy(lines[0]?.replaceAll('"', '') ?? '')) === 'whole' ? lines.slice(1) : lines).map(unmarked).flatMap(eachOf);
}

/** A spreadsheet cell in quotes, which may go over several lines. */
const CELL = /(?<=^|[,;\t\r\n])"(?:[^"]|""){0,2000}"(?=[,;\t\r\n]|$)/g;
/** Lines above the headings: the name of the team, an empty one. Our own guess. */
const MOST_ABOVE = 3;

/** "Jo Bell and Ash Ali" are two. What stands beside a comma or in brackets is left as it is. */
function eachOf(line: string): string[] {
  if (/[,;\t()[\]"“]/.test(line)) return [line];
  const people = line.split(/ (?:and|&) /i).filter((one) => !one.split(' ').every(isRank)); // "Mr and Mrs Otherley"
  return people.length > 0 ? people : [line];
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
const isRank = (word: string) => word !== 'Di' && RANKS.has(word.toLowerCase().replace(/^(?:[acdt]|ch)\//, '').replaceAll('.', ''));
/** What people are called as well, and so may end a name. */
const SURNAMES = /^(?:constable|sergeant|chief|special|student)$/i;

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

/** Takes the rank off the front and the end of a cell, and numbers, dashes and mail addresses out of it. */
function withoutRank(cell: string, ranks: string[]): string {
  const words = cell.split(' ').filter((word) => /\p{L}/u.test(word) && !/[^@]@[^@]/.test(word));
  const start = words.findIndex((word) => !isRank(word));
  const end = words.findLastIndex((word) => !isRank(word) || SURNAMES.test(word)) + 1;
  ranks.push(...words.slice(0, start < 0 ? words.length : start), ...(start < 0 ? [] : words.slice(end)));
  return start < 0 ? '' : words.slice(start, end).join(' ');
}

/** One word, or several that begin small: "van der Berg". */
const isSurname = (cell: string) => !cell.includes(' ') || /^(?:van|von|de|da|del|della|di|du|la|le|el|al|bin|ap|st|mac) /i.test(cell);

/** Splits a line at commas, semicolons and tabs; a cell may be wrapped in double quotes, as spreadsheets do. */
function cells(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|[^,;\t"]+/g)].map(([whole, quoted]) => tidy(quoted ?? whole)).filter(Boolean)
    .flatMap((cell) => (cell.includes(',') ? cell.split(',').map(tidy) : [cell]));
}

type Column = 'rank' | 'given' | 'surname' | 'nickname' | 'whole' | 'other';
const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['given', /^(?:first names?|forenames?|forename\(s\)|given names?)$/i],
  ['surname', /^(?:surname|last name|family name)$/i],
  ['rank', /^(?:rank|grade|(?:job )?title|role)$/i],
  ['nickname', /^(?:nicknames?|known as)$/i],
  ['whole', /^(?:(?:full|display|officer|staff|colleague|employee|member) )?names?$/i],
];
const headingOf = (cell: string): Column | undefined => HEADINGS.find(([, heading]) => heading.test(cell))?.[0];
const NAMED: readonly Column[] = ['given', 'surname', 'whole'];

/** The columns of a heading line, or undefined where the line is not one. A column we don't know is not read. */
function columnsOf(line: string): readonly Column[] | undefined {
  const columns = split(line).map((cell) => headingOf(cell) ?? 'other');
  return columns.length > 1 && columns.some((column) => NAMED.includes(column)) ? columns : undefined;
}

/** A spreadsheet line: rank, first name, surname, (nickname). A surname or a whole name may come turned round, "Cuddington, Mark". */
function inOrder(line: string, columns: readonly Column[]): string {
  const row = split(line);
  const of = (wanted: Column) => row.filter((cell, i) => cell && columns[i] === wanted).map((cell) => cell.split(',').reverse().map(tidy).join(' ')).join(' ');
  // Google writes the whole name beside its parts; in "Name, Surname" it is the first name.
  const given = of(columns.includes('given') ? 'given' : 'whole');
  const rank = of('rank').split(' ').filter(isRank).join(' ');
  return given || of('surname') ? written(rank, given, of('surname'), row.filter((cell, i) => cell && columns[i] === 'nickname').join(', ')) : '';
}

/** Every cell by its place, empty ones too. A cell in double quotes may hold a comma. */
const split = (line: string) => [...`,${line}`.matchAll(/[,;\t](?:\s{0,9}"([^"]{0,500})"|([^,;\t]*))/g)].map(([, quoted, bare = '']) => tidy(quoted ?? bare.replaceAll('"', '')));

const tidy = (text: string) => text.replace(/[^\S\t]+/g, ' ').trim();
/** What is left over at the edges once brackets and quotes are gone. */
const clean = (text: string) => tidy(text.replace(/[()[\]"“”\t]/g, ' '));
