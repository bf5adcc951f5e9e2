import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gate, type GateWorld, type Shot } from '../../src/content/gate.ts';
import type { Draft, Level } from '../../src/core/types.ts';
import { play, schedules } from '../faults/model.ts';

/** One composer with one draft, and a world that does as it is told at once. */
function setUp(level: Level | undefined, answer: 'post' | 'go-back' = 'go-back') {
  const log: string[] = [];
  const shot: Shot<string> = { composer: 'box', key: 'words', empty: false, draft: { text: 'words' } as Draft };
  let clock = 0;
  const world: GateWorld<string> = {
    read: () => shot,
    isGone: () => false,
    level: () => level,
    weigh: async () => { log.push('weighed'); return level; },
    ask: async () => { log.push('asked'); return answer === 'post' ? { choice: 'post', key: shot.key } : { choice: 'go-back' }; },
    press: () => { log.push('pressed'); return true; },
    settled: async () => true,
    say: (what) => { log.push(what); },
    now: () => clock,
  };
  const gate = new Gate(world);
  return { gate, world, shot, log, pass: (ms: number) => { clock += ms; }, rest: () => new Promise((done) => setImmediate(done)) };
}

describe('the gate', () => {
  it('lets a clear draft through without doing anything', async () => {
    const { gate, shot, log, rest } = setUp('clear');
    expect(gate.press(shot)).toBe('let');
    await rest();
    expect(log).toEqual([]);
  });

  it('lets a note through: notes belong to the toolbar', () => {
    const { gate, shot } = setUp('note');
    expect(gate.press(shot)).toBe('let');
  });

  it('presses once after "post as it is", however often the person pressed', async () => {
    const { gate, shot, log, rest } = setUp('pause', 'post');
    expect([gate.press(shot), gate.press(shot), gate.press(shot)]).toEqual(['hold', 'hold', 'hold']);
    await rest();
    expect(gate.press(shot)).toBe('hold'); // the last click of the same burst
    await rest();
    expect(log).toEqual(['asked', 'pressed']);
  });

  it('the same words written once more, after the site took them out of the box, are a press of their own', async () => {
    const { gate, world, shot, log, rest } = setUp('pause', 'post');
    world.settled = async () => { world.read = () => ({ ...shot, key: '', empty: true }); return true; };
    gate.press(shot);
    await rest();
    world.read = () => shot;
    expect(gate.press(shot)).toBe('hold');
    await rest();
    expect(log).toEqual(['asked', 'pressed', 'asked', 'pressed']);
  });

  it('asks again for the same draft once the double click is over', async () => {
    const { gate, shot, log, pass, rest } = setUp('pause', 'post');
    gate.press(shot);
    await rest();
    pass(1001);
    gate.press(shot);
    await rest();
    expect(log).toEqual(['asked', 'pressed', 'asked', 'pressed']);
  });

  it('does nothing after "go back"', async () => {
    const { gate, shot, log, rest } = setUp('look');
    gate.press(shot);
    await rest();
    expect(log).toEqual(['asked']);
  });

  it('asks when no verdict came', async () => {
    const { gate, shot, log, rest } = setUp(undefined);
    gate.press(shot);
    await rest();
    expect(log).toEqual(['weighed', 'asked']);
  });

  it('hands the press back to the person when the site does not react, and lets that one through', async () => {
    const { gate, world, shot, log, rest } = setUp('pause', 'post');
    world.settled = async () => false;
    gate.press(shot);
    await rest();
    expect(log).toEqual(['asked', 'pressed', 'press_again']);
    expect(gate.press(shot)).toBe('let');
    expect(gate.press(shot)).toBe('hold'); // its twin
  });

  it('weighs again when the words changed under the question', async () => {
    const { gate, world, shot, log, rest } = setUp('pause', 'post');
    const changed = { ...shot, key: 'other words' };
    world.read = () => changed;
    world.level = (of) => (of.key === 'words' ? 'pause' : undefined);
    gate.press(shot);
    await rest();
    expect(log).toEqual(['asked', 'weighed', 'asked', 'weighed', 'asked', 'weighed', 'asked', 'changing']);
  });

  it('posts nothing when the box is gone', async () => {
    const { gate, world, shot, log, rest } = setUp('pause', 'post');
    world.read = () => undefined;
    gate.press(shot);
    await rest();
    expect(log).toEqual(['asked', 'gone']);
  });

  it('keeps its promises over random schedules (many more in test:faults)', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        expect(await play(schedule, (world) => new Gate(world))).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });
});
