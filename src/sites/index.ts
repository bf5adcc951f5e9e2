import type { Site } from '../core/site.ts';

const modules = import.meta.glob<Site>(['./*.ts', '!./index.ts', '!./dictionary.ts'], { eager: true, import: 'default' });

/** Every watched site, by file name. Adding a file here is all it takes. */
export const sites: readonly Site[] = Object.values(modules);
