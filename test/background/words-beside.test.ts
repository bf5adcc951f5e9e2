import { describe, expect, it } from 'vitest';
import { judge } from '../../src/background/judge.ts';
import { runChecks } from '../../src/background/run-checks.ts';
import { plainName } from '../../src/background/words-beside.ts';
import { checks } from '../../src/checks/index.ts';
import type { Attachment, Draft, PhotoFacts } from '../../src/core/types.ts';
import { packById } from '../../src/policy/index.ts';
import { profile } from '../checks/profile.ts';

const called = (name: string, facts: Partial<PhotoFacts> = {}, more: Partial<Attachment> = {}): Attachment =>
  ({ id: 'a', name, mime: 'image/jpeg', size: 9, facts: { removable: true, ...facts }, ...more });
const saying = (says: string): Partial<PhotoFacts> => ({ hidden: [{ kind: 'words', says }] });
const draft = (...attachments: readonly Attachment[]): Draft =>
  ({ id: 'd', site: 'x', surface: 'post', action: 'attach', audience: 'public', text: '', attachments });
const weigh = async (of: Draft) => judge(of, await runChecks(checks, of, { profile }, () => 0), packById('leicestershire'));

describe('the name of a file', () => {
  it.each([
    ['IMG_custody_suite.jpg', 'custody suite'], ['IMG-20261115-WA0007.jpg', 'WA0007'], ['PXL_20261115_221400123.MP.jpg', 'MP'], ['DSC_0042.JPG', ''],
    ['Screenshot 2026-11-15 at 22.14.00.png', 'at'], ['briefing (2).final.heic', 'briefing'], ['.jpg', ''], ['Ducks on the pond.jpeg', 'Ducks on the pond'],
  ])('%s is read as "%s"', (name, words) => { expect(plainName(name)).toBe(words); });

  it('goes through the checks of words and is mentioned, never more', async () => {
    const { level, judged } = await weigh(draft(called('IMG_custody_suite.jpg')));
    expect(level).toBe('note');
    expect(judged.map(({ finding }) => finding)).toMatchObject([{ check: 'role', readIn: 'file-name', target: { attachment: 'a', boxes: [] } }]);
    expect(judged[0]?.finding).not.toHaveProperty('fix');
    expect((await weigh(draft(called('LEICESTERSHIRE_POLICE.jpg')))).level).toBe('note');
  });

  it.each(['IMG_20261115_221400.jpg', 'WhatsApp Image 2026-11-15 at 22.14.00.jpeg', 'FB_IMG_1763244840123.jpg', 'VID-20261115-WA0012.mp4', 'MY HOLIDAY PICTURES.jpg', '07700900461.jpg', 'beach.png'])(
    '%s says nothing', async (name) => { expect((await weigh(draft(called(name)))).judged).toEqual([]); });
});

describe('words inside a file', () => {
  it('ask as they would in a post, with a way to take them out', async () => {
    const { level, judged } = await weigh(draft(called('a.jpg', saying('First night with Leicestershire Police'))));
    expect(level).toBe('pause');
    expect(judged.find(({ finding }) => finding.check === 'employer')?.finding).toMatchObject({ readIn: 'caption', fix: 'remove-hidden', target: { attachment: 'a' } });
  });

  it('are only mentioned where the person was asked before, and where nothing can be taken out there is no fix', async () => {
    const said = saying('First night with Leicestershire Police');
    expect((await weigh(draft(called('a.jpg', said, { kept: true })))).level).toBe('note');
    const { judged } = await weigh(draft(called('a.jpg', { ...said, removable: false })));
    expect(judged.every(({ finding }) => finding.fix === undefined)).toBe(true);
  });

  it('say nothing where they are harmless', async () => {
    expect((await weigh(draft(called('a.jpg', saying('Ducks on the pond, Sunday'))))).judged).toEqual([]);
  });
});
