import * as v from 'valibot';
import { readData, type Trouble } from '../read.ts';
import { isNewer, scenarioSchema, type Scenario } from '../schema.ts';

/** A hundred long scenarios, and room to spare. Our own choice. */
export const MOST_TEXT = 1_000_000;

/** More would not be mended at one sitting. */
const MOST_TROUBLES = 20;

export type FileTrouble = Trouble | { readonly key: ''; readonly problem: 'too-big' | 'too-new' | 'not-json' | 'nothing' };

const several = v.array(scenarioSchema);

/**
 * Reads a file of scenarios: one as it stands in `scenarios/`, or a list of them. All of it is right, or none is taken.
 * Never throws.
 */
export function readFile(text: string): { readonly scenarios: readonly Scenario[] } | { readonly troubles: readonly FileTrouble[] } {
  if (text.length > MOST_TEXT) return { troubles: [{ key: '', problem: 'too-big' }] };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { troubles: [{ key: '', problem: 'not-json' }] };
  }
  if ([data].flat().some(isNewer)) return { troubles: [{ key: '', problem: 'too-new' }] };
  const one = !Array.isArray(data);
  const result = one ? readData(scenarioSchema, data) : readData(several, data);
  if ('troubles' in result) return { troubles: result.troubles.slice(0, MOST_TROUBLES) };
  const scenarios = [result.value].flat();
  return scenarios.length > 0 ? { scenarios } : { troubles: [{ key: '', problem: 'nothing' }] };
}

/** The text of a file that `readFile` takes. */
export const writeFile = (scenarios: readonly Scenario[]): string => `${JSON.stringify(scenarios, null, 2)}\n`;

/**
 * The cases of a file that are not here yet, under ids that take the place of nothing: not of a bundled case, which would have the
 * same address, nor of one the trainer has changed since, nor of another in the file.
 * @param taken ids of the bundled cases
 * @param kept the trainer's own
 */
export function newAmong(brought: readonly Scenario[], taken: ReadonlySet<string>, kept: readonly Scenario[]): readonly Scenario[] {
  const all = new Map(kept.map((one) => [one.id, one]));
  return brought.flatMap((one) => {
    let added = one;
    for (let n = 2; taken.has(added.id) || all.has(added.id); n += 1) {
      const there = all.get(added.id);
      if (there && writeFile([there]) === writeFile([added])) return [];
      added = { ...one, id: `${one.id.slice(0, 50)}-${n}` };
    }
    all.set(added.id, added);
    return [added];
  });
}
