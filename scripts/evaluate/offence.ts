import type { Judgement } from '../../src/background/judge.ts';
import { readLines, textIn } from './input.ts';
import { json, percent, table } from './print.ts';
import { verdictOn } from './read.ts';
import { emptyWriter } from './profiles.ts';
import { f1, precision, recall } from './score.ts';

const FAMILY: ReadonlySet<string> = new Set([
  'abusive-or-profane', 'discriminatory', 'threat-or-violence-glee', 'sexual-content', 'derogatory-colleague-or-force',
]);

/** Whether anything of the offence family was found. */
export const offends = ({ judged }: Judgement): boolean => judged.some(({ finding }) => FAMILY.has(finding.check));

interface Marked {
  readonly id: string;
  readonly text: string;
  readonly offensive: boolean;
  /** The name of the test a line belongs to, where the set has such names. */
  readonly functionality: string;
}

function marked(entry: Readonly<Record<string, unknown>>, line: number): Marked {
  const { label, functionality } = entry;
  if (label !== 0 && label !== 1) throw new Error('"label" is not 0 or 1');
  return { id: `line ${line}`, text: textIn(entry), offensive: label === 1, functionality: typeof functionality === 'string' ? functionality : '' };
}

/** Holds the offence family against texts marked offensive or not; last line the figures as one JSON object. */
export async function evaluateOffence(file: string, say: (line: string) => void): Promise<void> {
  const counts = { right: 0, extra: 0, missed: 0 };
  const kinds = new Map<string, { n: number; flagged: number }>();
  const texts = readLines(file, marked);
  for (const one of texts) {
    const flagged = offends(await verdictOn(one, emptyWriter));
    if (flagged) counts[one.offensive ? 'right' : 'extra'] += 1;
    else if (one.offensive) counts.missed += 1;
    const kind = kinds.get(one.functionality) ?? { n: 0, flagged: 0 };
    kinds.set(one.functionality, { n: kind.n + 1, flagged: kind.flagged + Number(flagged) });
  }
  if (kinds.size > 1) say(`${table([['test', 'texts', 'flagged'], ...[...kinds].map(([name, { n, flagged }]) => [name, String(n), percent(flagged / n)])])}\n`);
  const clear = { right: texts.length - counts.right - counts.extra - counts.missed, extra: counts.missed, missed: counts.extra };
  say(json({
    macroF1: (f1(counts) + f1(clear)) / 2,
    precision: precision(counts),
    recall: recall(counts),
    flagged: (counts.right + counts.extra) / texts.length,
    n: texts.length,
  }));
}
