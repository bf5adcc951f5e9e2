import type { Check } from '../core/types.ts';
import learnt from './lib/learnt/model.json' with { type: 'json' };
import { modelFrom } from './lib/learnt/model.ts';

/** One file, one check: whatever lies beside this file is run. The file's name is the check's id. */
const files = import.meta.glob<Check>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every check by the file that holds it; the tests hold name and id together. */
export const checkFiles: Readonly<Record<string, Check>> = files;

export const checks: readonly Check[] = Object.values(files);

/** What was learnt from labelled drafts, to stand beside the rules: `docs/model-card.md`. */
export const model = modelFrom(learnt);
