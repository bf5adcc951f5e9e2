import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gate } from '../../src/content/gate.ts';
import { naive, singleFlight, timeLock } from './broken-gates.ts';
import { play, schedules, type MakeGate } from './model.ts';

const RUNS = Number(process.env.FAULT_RUNS ?? 100_000);
const SEED = Number(process.env.FAULT_SEED ?? Date.now() % 2 ** 31);

describe('the gate under a model of page, person and worker', () => {
  it(`keeps every promise over ${RUNS.toLocaleString('en-GB')} schedules (FAULT_SEED=${SEED})`, { timeout: 30 * 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        expect(await play(schedule, (world) => new Gate(world))).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  const broken: readonly [string, MakeGate][] = [['naive', naive], ['single flight', singleFlight], ['time lock', timeLock]];
  it.each(broken)('catches the %s gate within 2,000 schedules', { timeout: 60_000 }, async (_, make) => {
    const run = await fc.check(
      fc.asyncProperty(schedules, async (schedule) => { expect(await play(schedule, make)).toEqual([]); }),
      { numRuns: 2000, seed: SEED },
    );
    expect(run.failed).toBe(true);
  });
});
