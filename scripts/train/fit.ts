/** Rows of binary features: for each feature the rows that have it. */
export interface Columns {
  readonly rows: number;
  readonly columns: readonly Int32Array[];
}

export interface Fitted {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** The strength of the pull to zero. Of 2.5 to 7 none does better, leaving one hand out. */
const PULL = 4;
const ROUNDS = 20;
/** A step shorter than this changes nothing that a byte could hold, and is not taken. */
const SHORTEST = 1e-3;
/** A feature that took no step is left alone for so many rounds. */
const REST = 4;

/**
 * Logistic regression with a quadratic penalty, by coordinate descent: one feature at a time, a Newton step on each. No
 * chance in it: the same drafts give the same model.
 * @param wanted for each row 1, 0, or -1 for a row to leave out
 */
export function fit({ rows, columns }: Columns, wanted: Int8Array): Fitted {
  const margin = new Float64Array(rows);
  const likely = new Float64Array(rows).fill(0.5);
  const weights = new Float64Array(columns.length);
  const used = columns.map((column) => column.filter((row) => wanted[row] !== -1));
  const all = Int32Array.from(wanted.keys()).filter((row) => wanted[row] !== -1);
  let bias = 0;
  const step = (column: Int32Array, weight: number, pull: number): number => {
    let slope = pull * weight;
    let bend = pull;
    for (const row of column) {
      slope += likely[row]! - wanted[row]!;
      bend += likely[row]! * (1 - likely[row]!);
    }
    const by = Math.max(-1, Math.min(1, -slope / (bend + 1e-9)));
    if (Math.abs(by) < SHORTEST) return 0;
    for (const row of column) {
      margin[row]! += by;
      likely[row] = 1 / (1 + Math.exp(-margin[row]!));
    }
    return by;
  };
  const pulls = pullsOf(used, wanted);
  const rests = new Uint8Array(used.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    bias += step(all, bias, 0);
    for (const [at, column] of used.entries()) {
      if (rests[at]! > 0) rests[at]! -= 1;
      else {
        const by = column.length > 0 ? step(column, weights[at]!, pulls[at]!) : 0;
        weights[at]! += by;
        if (by === 0) rests[at] = REST;
      }
    }
  }
  return { bias, weights };
}

/** What is as common with a yes as with a no is pulled hardest: by the log of how much commoner it is with one than with the other. */
function pullsOf(columns: readonly Int32Array[], wanted: Int8Array): Float64Array {
  const yes = columns.map((column) => column.reduce((sum, row) => sum + wanted[row]!, 1));
  const no = columns.map((column, at) => column.length + 2 - yes[at]!);
  const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
  const even = Math.log(total(yes) / total(no));
  return Float64Array.from(columns, (_, at) => PULL / (Math.abs(Math.log(yes[at]! / no[at]!) - even) + 0.01));
}
