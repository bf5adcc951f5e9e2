import type { Site } from '../core/site.ts';

const modules = import.meta.glob<Site>(['./*.ts', '!./index.ts', '!./dictionary.ts'], { eager: true, import: 'default' });

/** Every watched site, by file name. A file here is watched; `test/sites/registry.test.ts` says what else it needs. */
export const sites: readonly Site[] = Object.values(modules);
