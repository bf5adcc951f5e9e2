import { hashOn, SEED } from './fnv.ts';
import { needsOf, type Need } from './needs.ts';
import { treeOf } from './regex-tree.ts';

const hashOf = (source: string): string => (hashOn(SEED, source) >>> 0).toString(36);

/** Writes down what patterns need, one a line. @throws when two patterns have one hash: write one of them another way */
export function tableOf(sources: readonly string[]): string {
  const lines = new Map([...new Set(sources)].map((source) => [hashOf(source), needsOf(treeOf(source)).map((keys) => keys.join(',')).join('|')]));
  if (lines.size < new Set(sources).size) throw new Error('two patterns have the same hash');
  return [...lines].map(([hash, needs]) => `${hash}\t${needs}`).join('\n');
}

/** Reads such a table. Gives what a pattern needs as the table says, or else worked out. */
export function needsBy(table: string): (source: string) => readonly Need[] {
  const lines = new Map(table.split('\n').map((line) => line.split('\t') as [hash: string, needs: string]));
  return (source) => {
    const known = lines.get(hashOf(source));
    if (known === undefined) return needsOf(treeOf(source));
    return known === '' ? [] : known.split('|').map((keys) => keys.split(','));
  };
}
