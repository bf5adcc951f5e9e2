import type { Profile } from '../../core/types.ts';
import { toLines, unmarked } from './lines.ts';

type Relative = Profile['family'][number];

/**
 * Takes a list of people, one or more a line: "Maisie, daughter", "my sister is Ruby", "Tom and Ivy (twins)".
 * Gives each name with who they are, in order, nobody twice. A line that names nobody is kept whole, as a name.
 */
export function parseFamily(text: string): Relative[] {
  const people = toLines(text).map(unmarked).flatMap(parseLine);
  return [...new Map(people.map((person) => [JSON.stringify(person), person])).values()];
}

/** The list as text, one a line. `parseFamily` reads it back to the same list. */
export function formatFamily(family: readonly Relative[]): string {
  return family.map(({ name, relation }) => (relation ? `${name}, ${relation}` : name)).join('\n');
}

const KIN = new Set(`
  mum mummy mam mammy mom ma mother dad daddy da pa father parent half son daughter child children kid bairn baby twin triplet brother bro sister sis sibling
  husband hubby wife wives partner spouse fiance fiancé fiancee fiancée boyfriend girlfriend uncle aunt auntie aunty niece nephew cousin
  gran granny grandma grandpa grandad gramps nan nana nanny nanna friend mate neighbour flatmate housemate lodger carer childminder dog cat pet horse
`.trim().split(/\s+/));
/** Said before them, and by themselves of nobody. */
const LEADING = new Set('my our his her late elder older oldest eldest younger youngest little big best step grand great god foster ex name names'.split(' '));

/** "daughter", "twins", "step-son", "mother-in-law", "partner's". */
const isKin = (word: string): boolean => {
  const bare = word.toLowerCase().replace(/['’]s$/u, '').replace(/-in-law$/u, '').replace(/^(?:(?:step|half|grand|great|god|foster|ex)-?)+/u, '');
  return KIN.has(word.toLowerCase()) || KIN.has(bare) || KIN.has(bare.replace(/s$/u, ''));
};
const isSaid = (word: string): boolean => isKin(word) || LEADING.has(word.toLowerCase());

const cells = (line: string): string[] => line.split(/[,;:()\t]|(?<!\S)(?:[-–—&+]|and|is|are|called)(?!\S)/u)
  .map((cell) => cell.replace(/\s+/gu, ' ').trim().replace(/ in law(?!\p{L})/giu, '-in-law')).filter(Boolean);

function parseLine(line: string): Relative[] {
  const people: Relative[] = [];
  /** Said before any name: "Daughters: Maisie and Ruby". */
  let ahead = '';
  for (const cell of cells(line)) {
    const { name, relation } = parseCell(cell);
    if (name) people.push({ name, relation: relation || ahead });
    else if (people.length === 0) ahead = joined(ahead, relation);
    else relate(people, relation);
  }
  return people.length > 0 ? people : [{ name: line, relation: '' }];
}

/** "my sister Ruby", "Ruby my sister", "Ruby"; or a relation alone: "sister", "aged 9". */
function parseCell(cell: string): Relative {
  const words = cell.split(' ');
  const from = words.findIndex((word) => !isSaid(word));
  if (/\d/u.test(cell) || (from < 0 && words.some(isKin))) return { name: '', relation: cell };
  const to = words.findLastIndex((word) => !isSaid(word)) + 1;
  const lead = ofKin(words.slice(0, Math.max(from, 0)));
  const end = ofKin(words.slice(to));
  return { name: words.slice(lead.length, words.length - end.length).join(' '), relation: (lead.length > 0 ? lead : end).join(' ') };
}

/** "Big" is said of kin in "big sister", and is a name in "Big Dave". */
const ofKin = (said: readonly string[]): readonly string[] => (said.some(isKin) ? said : []);

/** Said of everybody on the line who has no relation yet; where there is nobody, it tells more of the last. */
function relate(people: Relative[], relation: string): void {
  const without = people.some((person) => person.relation === '');
  people.forEach((person, i) => {
    if (without ? person.relation === '' : i === people.length - 1) people[i] = { ...person, relation: joined(person.relation, relation) };
  });
}

const joined = (before: string, more: string): string => [before, more].filter(Boolean).join(', ');
