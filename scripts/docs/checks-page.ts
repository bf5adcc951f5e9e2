import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { checks } from '../../src/checks/index.ts';
import type { Category, Check, Finding } from '../../src/core/types.ts';
import { packById, ruleFor } from '../../src/policy/index.ts';
import { draftOf, fixtures, profileOf, type Fixture } from '../../test/checks/fixtures.ts';

type Case = Fixture['found'][number] | Fixture['clear'][number];

const RISKS: Readonly<Record<Category, string>> = {
  A: 'Breach of trust or confidence', B: 'Personal data of others', C: 'Bringing the service into disrepute', D: 'Giving away your own details', E: 'Giving away operations or tactics',
};
const WEIGHTS = { low: 'a note; never pauses a post on its own', medium: 'pauses a post when sure', high: 'pauses a post when sure, and asks for a look at each place' } as const;

interface Words { readonly message: string; readonly placeholders?: Readonly<Record<string, { readonly example?: string }>> }
const words = messages as Readonly<Record<string, Words | undefined>>;

/** A shown sentence with its examples filled in. */
function say(key: string): string {
  const { message = '', placeholders = {} } = words[key] ?? {};
  return Object.entries(placeholders).reduce((text, [name, { example = '…' }]) => text.replaceAll(new RegExp(`\\$${name}\\$`, 'giu'), example), message);
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').replace(/([*_`<>[\]#|\\])/gu, '\\$1');
/** A person who reads the page wants the gist. */
const shortest = <C extends Case>(cases: readonly C[]): C | undefined => cases.toSorted((a, b) => a.text.length - b.text.length)[0];

function found({ attachments, text }: Case): string {
  return text || `a picture, ${attachments?.[0]?.name ?? ''}`;
}

/** The words pointed at, in bold. */
async function marked(check: Check, entry: Fixture['found'][number]): Promise<string> {
  const findings: readonly Finding[] = await check.run(draftOf(entry.text, entry.attachments), { profile: profileOf(entry) });
  const spans = findings.flatMap(({ target }) => ('attachment' in target ? [] : target)).sort((a, b) => a.start - b.start);
  let [text, done] = ['', 0];
  for (const { start, end } of spans) {
    if (start < done) continue;
    text += `${oneLine(entry.text.slice(done, start))}**${oneLine(entry.text.slice(start, end))}**`;
    done = end;
  }
  return text + oneLine(entry.text.slice(done));
}

async function section(check: Check): Promise<string> {
  const { id, category, severity, messages: said } = check.meta;
  const { found: hits = [], clear = [] } = fixtures[id] ?? {};
  const { clause } = ruleFor(packById('generic-uk'), id);
  const [hit, miss] = [shortest(hits.filter(({ text }) => text.length > 20)) ?? hits[0], shortest(clear.filter(({ text }) => text.length > 20)) ?? clear[0]];
  return [
    `## ${id}`,
    '',
    ...said.map((message) => `- **${oneLine(say(`finding_${message}`))}.** ${oneLine(say(`why_${message}`))}`),
    '',
    `Risk: ${RISKS[category]}. Weight: ${WEIGHTS[severity]}.`,
    '',
    ...(hit ? [`> Found: ${hit.text ? await marked(check, hit) : oneLine(found(hit))} (${oneLine(hit.why)})`, '>'] : []),
    ...(miss ? [`> Left alone: ${oneLine(found(miss))} (${oneLine(miss.why)})`] : []),
    '',
    `Clause: ${oneLine(clause.text)} *${oneLine(clause.document)}${clause.year ? `, ${clause.year}` : ''}, ${oneLine(clause.paragraph)}${clause.borrowedFrom ? `; borrowed from ${oneLine(clause.borrowedFrom)}` : ''}.*`,
    '',
  ].join('\n');
}

/** docs/checks.md: what the tool looks for, from the checks' own meta, words, fixtures and the general pack. */
export async function checksPage(): Promise<string> {
  const ordered = checks.toSorted((a, b) => a.meta.category.localeCompare(b.meta.category) || a.meta.id.localeCompare(b.meta.id));
  return [
    '# What is looked for',
    '',
    'Written by `node scripts/docs-checks.mjs` from the checks, their words, their examples and the general policy pack: change those, not this page.',
    'A force\'s own pack may give a check another weight and another clause. The people and places in the examples are made up.',
    '',
    ...await Promise.all(ordered.map(section)),
  ].join('\n');
}
