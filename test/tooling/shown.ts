import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };

/** Where data stands that people read as it is written; a file that is put there is held to the same as the rest. */
const DATA = ['src/policy/packs', 'src/pages/training/scenarios/en_GB', 'src/pages/training/quiz'];

/**
 * Not ours to make plain, by key: what a document and its chapters are called, and what somebody in a case writes, prints
 * or posts in a voice of their own (a draft, a better draft, what stands around it, a headline).
 */
const OTHERS = new Set(['sources', 'cite', 'document', 'paragraph', 'draft', 'fixed', 'model', 'around', 'paper']);

type Shown = readonly [where: string, text: string];

/** Every text that people are shown, after where it stands: `src/policy/packs/mdp.json routes 0 how`. */
export const shown: readonly Shown[] = [
  ...Object.entries(messages).map(([key, { message }]): Shown => [`messages.json ${key}`, message]),
  ...DATA.flatMap(filesIn).flatMap((file) => textsIn(JSON.parse(readFileSync(file, 'utf8')), file)),
];

function filesIn(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
  if (files.length === 0) throw new Error(`No texts in ${folder}: have they moved?`);
  return files;
}

function textsIn(value: unknown, where: string): Shown[] {
  // An id, a month or a weight has no space in it.
  if (typeof value === 'string') return value.includes(' ') ? [[where, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter(([key]) => !OTHERS.has(key)).flatMap(([key, inner]) => textsIn(inner, `${where} ${key}`));
}
