import { describe, expect, it } from 'vitest';
import { judge } from '../../src/background/judge.ts';
import { runChecks } from '../../src/background/run-checks.ts';
import { checks } from '../../src/checks/index.ts';
import type { Attachment, Draft, PhotoLook, ReadWord } from '../../src/core/types.ts';
import { packById } from '../../src/policy/index.ts';
import { profile } from '../checks/profile.ts';

const picture = (look?: Partial<PhotoLook>, id = 'a'): Attachment =>
  ({ id, name: `${id}.jpg`, mime: 'image/jpeg', size: 9, facts: { removable: false }, ...(look && { look: { skipped: [], ...look } }) });
const draft = (attachments: readonly Attachment[], more: Partial<Draft> = {}): Draft =>
  ({ id: 'd', site: 'x', surface: 'post', action: 'publish', audience: 'public', text: '', attachments, ...more });
/** Words in a row, each a tenth of the picture wide. */
const line = (text: string, y = 0.5): ReadWord[] => text.split(' ').map((word, at) => ({ text: word, box: { x: at / 10, y, width: 0.1, height: 0.05 } }));
const weigh = async (of: Draft) => judge(of, await runChecks(checks, of, { profile }, () => 0), packById('leicestershire'));

describe('words read in a picture', () => {
  it('go through the checks of words, and the finding points at their place in it', async () => {
    const { findings } = await runChecks(checks, draft([picture({ lines: [line('sold as seen'), line('reg AB51 DVL blue', 0.7)] })]), { profile }, () => 0);
    const plate = findings.find(({ check }) => check === 'vehicle');
    expect(plate?.target).toEqual({ attachment: 'a', boxes: [{ x: 0.1, y: 0.7, width: 0.1, height: 0.05 }, { x: 0.2, y: 0.7, width: 0.1, height: 0.05 }] });
    expect(plate).not.toHaveProperty('fix');
  });

  it('are left alone by checks of tone: a shirt may shout', async () => {
    const { findings } = await runChecks(checks, draft([picture({ lines: [line('WHAT A BLOODY AWFUL SHOW THIS IS')] })]), { profile }, () => 0);
    expect(findings.map(({ check }) => check)).toEqual([]);
  });

  it('are no part of the draft: what stands in the post is found there, once', async () => {
    const { findings } = await runChecks(checks, draft([picture({ lines: [line('a quiet day')] })], { text: 'Ring 07700 900461' }), { profile }, () => 0);
    expect(findings.map(({ check, target }) => [check, 'attachment' in target])).toEqual([['phone', false]]);
  });

  it('ask and no more, however heavy the same words are in a post', async () => {
    const home = '14 Larkspindle Close Wyvermere LE28 7QT';
    const inPost = await weigh(draft([], { text: home }));
    const inPicture = await weigh(draft([picture({ lines: [line(home)] })]));
    expect(inPost.level).toBe('look');
    expect(inPicture.level).toBe('pause');
  });
});

describe('what is seen in a picture', () => {
  it('is a note for one sign of uniform, and asks for two', async () => {
    const bands = [{ x: 0.1, y: 0.1, width: 0.5, height: 0.1 }];
    expect((await weigh(draft([picture({ bands })]))).level).toBe('note');
    expect((await weigh(draft([picture({ bands, uniform: 1.2 })]))).level).toBe('pause');
  });

  it('asks for one sign of uniform on a dating site, and beside words of uniform', async () => {
    expect((await weigh(draft([picture({ uniform: 1 })], { dating: true }))).level).toBe('pause');
    expect((await weigh(draft([picture({ uniform: 1 })], { text: 'Me in my police uniform' }))).level).toBe('pause');
  });

  it('asks sooner about nakedness on a dating site', async () => {
    expect((await weigh(draft([picture({ nudity: 0.6 })]))).level).toBe('clear');
    expect((await weigh(draft([picture({ nudity: 0.6 })], { dating: true }))).level).toBe('pause');
  });
});

describe('what was not looked at', () => {
  const all = (reason: 'timeout' | 'unread') => picture({ skipped: (['nudity', 'uniform', 'people', 'text'] as const).map((part) => ({ part, reason })) });

  it('is told part by part, or in one line where it is all of it', async () => {
    expect((await runChecks([], draft([picture({ skipped: [{ part: 'text', reason: 'timeout' }] })]), { profile })).skipped).toEqual([{ check: 'photo-readable', reason: 'timeout' }]);
    expect((await runChecks([], draft([all('unread')]), { profile })).skipped).toEqual([{ check: 'photo-look', reason: 'unread' }]);
  });

  it('is told once for several pictures, and for a picture of which nothing came back', async () => {
    expect((await runChecks([], draft([all('timeout'), all('timeout'), picture()]), { profile })).skipped).toEqual([{ check: 'photo-look', reason: 'no-answer' }]);
  });

  it('is not told when a file is chosen, before anybody has looked, nor of a file that is no picture', async () => {
    expect((await runChecks([], draft([picture()], { action: 'attach' }), { profile })).skipped).toEqual([]);
    expect((await runChecks([], draft([{ ...picture(), mime: 'application/pdf' }]), { profile })).skipped).toEqual([]);
  });
});
