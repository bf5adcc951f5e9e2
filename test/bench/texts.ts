import { findIn } from '../../src/background/find.ts';
import { judge } from '../../src/background/judge.ts';
import { checks } from '../../src/checks/index.ts';
import { findNames, indexNames } from '../../src/checks/lib/name-index.ts';
import { read } from '../../src/checks/lib/reading.ts';
import { packById } from '../../src/policy/index.ts';
import { draftOf } from '../checks/fixtures.ts';
import { hostileText, LONGEST, units } from '../checks/hostile.ts';
import { profile } from '../checks/profile.ts';
import { samples, type Figure } from './figures.ts';
import { peers } from './peers.ts';

/** A post, a long post, and the longest that Facebook takes. */
const LENGTHS = [280, 2_000, 63_206];
/** What a post, a long post and a book may cost at the median, in milliseconds. */
const AIMS = [0.3, 1.5, 40];

/** A whole force's list: made of syllables, so that nobody's name is in it, and the made-up person's own team. */
const SYLLABLES = ['bra', 'cken', 'dun', 'fer', 'gul', 'hask', 'ib', 'jor', 'kel', 'lum'];
const word = (n: number): string => String(n).split('').map((digit) => SYLLABLES[Number(digit)]).join('');
const force = { ...profile, colleagues: [...profile.colleagues, ...Array.from({ length: 45_000 }, (_, n) => ({ name: `${word(n % 4_000)} ${word(n)}`, nicknames: [] }))] };

const story = 'Shattered after nights with Cuddy, but the garden won’t dig itself. Three rows of beans in, the dog found most of them. '
  + 'Tea at six, then the match: 2-1, and not before time! Anyone selling a shed near Wyvermere? Ring me on 07700 900461 or just shout. '
  + 'Back to Leicestershire Police on Monday, the kettle at Tollgate Lane has been fixed, @leicspolice please note. ';

/** The same story to any length, and never the same text twice: a check may remember what it has read. */
function textOf(length: number, round: number): string {
  const text = story.repeat(Math.ceil(length / story.length)).slice(0, length);
  return `${String(round).padStart(4, '0')}${text.slice(4)}`;
}

async function timesOf(n: number, length: number, work: (text: string) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < n + 5; round += 1) {
    const text = textOf(length, round);
    const began = performance.now();
    await work(text);
    times.push(performance.now() - began);
  }
  return times.slice(5);
}

/**
 * All text checks together, with 45,000 names listed, on prose with a finding every few sentences; then what others take for a
 * part of it. In node: the same engine as the worker's, without its start.
 */
export async function texts(n: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  const check = async (text: string) => {
    const { findings } = await findIn(checks, draftOf(text), force);
    if (findings.length === 0) throw new Error('the checks found nothing, so they were not measured');
  };
  // Compiling and the list's index come once, and are measured elsewhere.
  for (let round = 0; round < 5; round += 1) await findIn(checks, draftOf(textOf(2_000, -round)), force);
  for (const [i, length] of LENGTHS.entries()) {
    const letters = `${length.toLocaleString('en-GB')} letters`;
    const figure = samples('', `all text checks, ${letters}, 45,000 names`, await timesOf(n, length, check), AIMS[i]);
    figures.push({ ...figure, names: { median: `textChecksMedianAt${length}`, p95: `textChecksP95At${length}` } });
    for (const { name, what, longest, run } of peers) {
      if (length > longest) continue;
      const peer = samples('', `${what}, ${letters}`, await timesOf(n, length, run));
      figures.push({ ...peer, names: { median: `${name}MedianAt${length}`, p95: `${name}P95At${length}` } });
    }
  }
  return figures;
}

/** Texts made to be slow, each as long as any site takes, from draft to level. */
export async function hostiles(n: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const unit of units) {
    const times: number[] = [];
    for (let round = 0; round <= n; round += 1) {
      const draft = draftOf(hostileText(unit, LONGEST, round));
      const began = performance.now();
      judge(draft, await findIn(checks, draft, profile), packById('generic-uk')!);
      if (round > 0) times.push(performance.now() - began); // the first compiles
    }
    const name = JSON.stringify(unit);
    figures.push({ what: `hostile text of ${name}`, values: times, unit: 'ms', names: { median: `hostileMedian ${name}`, p95: `hostileP95 ${name}` }, aim: 100 });
  }
  return figures;
}

/** A force's list: how long it takes to be made ready, once in a worker's life, and to look a text up in it. */
export function names(n: number): Figure[] {
  const timeOf = (work: () => unknown): number => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };
  const index = indexNames(force.colleagues);
  const built = samples('nameIndexBuild', 'making 45,000 names ready', Array.from({ length: n }, () => timeOf(() => indexNames(force.colleagues))), 100);
  const found = [LENGTHS[0]!, LENGTHS[2]!].map((length, i): Figure => {
    const readings = Array.from({ length: n + 5 }, (_, round) => read(draftOf(textOf(length, round))));
    const times = readings.map((reading) => timeOf(() => findNames(reading, index))).slice(5);
    const what = `finding 45,000 names in ${length.toLocaleString('en-GB')} letters`;
    return { what, values: times, unit: 'ms', names: { median: `nameMatchMedianAt${length}`, p95: `nameMatchP95At${length}` }, aim: [0.05, 5][i]! };
  });
  return [built, ...found];
}
