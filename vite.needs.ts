import { runnerImport, type Plugin } from 'vite';

/** Fills in what the checks' patterns need (`src/checks/lib/known-needs.ts`), so that the worker need not work it out whenever it starts. */
export async function knownNeeds(): Promise<Plugin> {
  const { module: { table } } = await runnerImport<{ table: string }>('./scripts/needs-table.ts');
  return {
    name: 'known-needs',
    transform: (_, id) => (id.endsWith('/src/checks/lib/known-needs.ts') ? `export const KNOWN = ${JSON.stringify(table)};` : undefined),
  };
}
