import { describe, expect, it } from 'vitest';
import { MOST_TEXT, MOST_WORDS, runChecks } from '../../src/background/run-checks.ts';
import type { Check, CheckContext, Draft, Finding } from '../../src/core/types.ts';

const draft = (text: string): Draft => ({ id: 'd', site: 'x', surface: 'post', action: 'publish', audience: 'public', text, attachments: [] });
const context = {} as CheckContext;
const finding: Finding = { check: 'good', message: 'm', target: [{ start: 0, end: 1 }], confidence: 1 };

function check(id: string, run: Check['run'], needs: 'text' | 'photo' = 'text'): Check {
  return { meta: { id, category: 'D', severity: 'low', topics: [], messages: ['m'], needs }, run };
}

describe('running the checks', () => {
  it('keeps what the others found when one throws, and names the one that did', async () => {
    const bad = check('bad', () => { throw new Error('no'); });
    const rejecting = check('rejecting', () => Promise.reject(new Error('no')));
    const good = check('good', () => [finding]);
    expect(await runChecks([bad, rejecting, good], draft('words'), context)).toEqual({
      findings: [finding],
      skipped: [{ check: 'bad', reason: 'error' }, { check: 'rejecting', reason: 'error' }],
    });
  });

  it('goes on without a check that never answers', async () => {
    const { skipped, findings } = await runChecks([check('stuck', () => new Promise(() => undefined)), check('good', () => [finding])], draft('words'), context);
    expect(skipped).toEqual([{ check: 'stuck', reason: 'timeout' }]);
    expect(findings).toEqual([finding]);
  });

  it('skips the rest, by name, once the whole run has had its time', async () => {
    let clock = 0;
    const slow = check('slow', () => { clock += 1300; return []; });
    const { skipped } = await runChecks([slow, check('good', () => [finding])], draft('words'), context, () => clock);
    expect(skipped).toEqual([{ check: 'good', reason: 'timeout' }]);
  });

  it('reads a huge paste up to its limit, never half a character, and says so', async () => {
    let seen = '';
    const reader = check('reader', ({ text }) => { seen = text; return []; });
    const { skipped } = await runChecks([reader], draft('a'.repeat(MOST_TEXT - 1) + '\u{1F46E}'.repeat(10)), context);
    expect(seen).toBe('a'.repeat(MOST_TEXT - 1));
    expect(skipped).toEqual([{ check: 'text', reason: 'too-long' }]);
  });

  it('reads a text of nothing but single letters up to its number of words, and says so', async () => {
    let seen = '';
    const reader = check('reader', ({ text }) => { seen = text; return []; });
    const { skipped } = await runChecks([reader], draft('a '.repeat(MOST_WORDS + 1)), context);
    expect(seen).toBe('a '.repeat(MOST_WORDS));
    expect(skipped).toEqual([{ check: 'text', reason: 'too-long' }]);
    expect((await runChecks([reader], draft('a '.repeat(MOST_WORDS)), context)).skipped).toEqual([]);
  });

  it('says which photo was not read', async () => {
    const attachments = [{ id: 'a', name: 'broken.jpg', mime: 'image/jpeg', size: 3, facts: { removable: false, unread: 'broken' as const } }];
    const { skipped } = await runChecks([], { ...draft(''), attachments, action: 'attach' }, context);
    expect(skipped).toEqual([{ check: 'photo-location', reason: 'unread' }]);
  });
});
