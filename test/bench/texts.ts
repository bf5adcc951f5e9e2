import { runChecks } from '../../src/background/run-checks.ts';
import { checks } from '../../src/checks/index.ts';
import { draftOf } from '../checks/fixtures.ts';
import { profile } from '../checks/profile.ts';
import { samples, type Figure } from './figures.ts';

/** A post, a long post, and the longest that Facebook takes. */
const LENGTHS = [280, 2_000, 63_206];

const story = 'Shattered after nights with Cuddy, but the garden won’t dig itself. Three rows of beans in, the dog found most of them. '
  + 'Tea at six, then the match: 2-1, and not before time! Anyone selling a shed near Wyvermere? Ring me on 07700 900461 or just shout. '
  + 'Back to Leicestershire Police on Monday, the kettle at Tollgate Lane has been fixed, @leicspolice please note. ';

/** All text checks together on prose with a finding every few sentences. In node: the same engine as the worker's, without its start. */
export async function texts(n: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const length of LENGTHS) {
    const text = story.repeat(Math.ceil(length / story.length)).slice(0, length);
    const times: number[] = [];
    for (let round = 0; round < n + 5; round += 1) {
      // Never the same text twice: a check may remember what it has read.
      const draft = draftOf(`${String(round).padStart(4, '0')}${text.slice(4)}`);
      const began = performance.now();
      const { findings } = await runChecks(checks, draft, { profile });
      times.push(performance.now() - began);
      if (findings.length === 0) throw new Error('the checks found nothing, so they were not measured');
    }
    figures.push(samples(`textChecks${length}`, `all text checks, ${length.toLocaleString('en-GB')} letters`, times.slice(5)));
  }
  return figures.map((figure, i) => ({ ...figure, names: { median: `textChecksMedianAt${LENGTHS[i]}`, p95: `textChecksP95At${LENGTHS[i]}` } }));
}
