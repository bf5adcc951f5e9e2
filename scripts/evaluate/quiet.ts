import { asks } from '../../src/core/level.ts';
import { readLines, textIn } from './input.ts';
import { offends } from './offence.ts';
import { writersIn } from './posts.ts';
import { json, percent, short, table } from './print.ts';
import { verdictOn, wordsOf } from './read.ts';

/** How many causes are listed. */
const CAUSES = 20;

/**
 * What ordinary posts would be put through: the share paused, the share noted (and not paused), the share with a finding of
 * the offence family, each the mean over the profiles; with the commonest causes. Last line one JSON object.
 */
export async function evaluateQuiet(file: string, profiles: string, say: (line: string) => void): Promise<void> {
  const texts = readLines(file, (entry, line) => ({ id: `line ${line}`, text: textIn(entry) }));
  const writers = [...writersIn(profiles).values()];
  const causes = new Map<string, number>();
  const rows: { readonly id: string; readonly paused: number; readonly noted: number; readonly offence: number }[] = [];
  for (const writer of writers) {
    const count = { paused: 0, noted: 0, offence: 0 };
    for (const one of texts) {
      const judgement = await verdictOn(one, writer);
      if (asks(judgement.level)) count.paused += 1;
      else if (judgement.level === 'note') count.noted += 1;
      if (offends(judgement)) count.offence += 1;
      for (const { finding, level } of judgement.judged) {
        if (level === 'clear') continue;
        const cause = `${level} ${finding.check}: ${short(wordsOf(one.text, finding.target).join(' ... ').toLowerCase(), 80)}`;
        causes.set(cause, (causes.get(cause) ?? 0) + 1);
      }
    }
    rows.push({ id: writer.id, paused: count.paused / texts.length, noted: count.noted / texts.length, offence: count.offence / texts.length });
  }
  say(`${table([['profile', 'paused', 'noted', 'offence'], ...rows.map(({ id, paused, noted, offence }) => [id, percent(paused), percent(noted), percent(offence)])])}\n`);
  const commonest = [...causes].sort(([, a], [, b]) => b - a).slice(0, CAUSES);
  say('The commonest causes, over all profiles');
  for (const [cause, times] of commonest) say(`  ${times} x ${cause}`);
  const mean = (key: 'paused' | 'noted' | 'offence'): number => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  say(`\n${json({ paused: mean('paused'), noted: mean('noted'), offence: mean('offence'), n: texts.length })}`);
}
