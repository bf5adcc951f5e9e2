import type { Check } from '../core/types.ts';

/** One file, one check: whatever lies beside this file is run. The file's name is the check's id. */
const files = import.meta.glob<Check>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every check by the file that holds it; the tests hold name and id together. */
export const checkFiles: Readonly<Record<string, Check>> = files;

export const checks: readonly Check[] = Object.values(files);
