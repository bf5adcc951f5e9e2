import { language } from '../../ui/words.ts';
import type { Class, Scenario } from './schema.ts';

/** One folder a language, named as under `public/_locales`; the file names give the order. */
const files = import.meta.glob<Scenario>('./scenarios/*/*.json', { eager: true, import: 'default' });

const FALLBACK = 'en_GB';
const folderOf = (file: string): string => file.split('/').at(-2) ?? '';

/**
 * The bundled scenarios in a language, in their order; in English where nobody has translated them. Their shape is held by a test.
 * @param tag a BCP 47 tag, such as `en-GB`
 */
export function bundled(tag: string): Scenario[] {
  const wanted = tag.replace('-', '_');
  const names = Object.keys(files).sort();
  const own = names.filter((name) => folderOf(name) === wanted);
  return (own.length > 0 ? own : names.filter((name) => folderOf(name) === FALLBACK)).flatMap((name) => files[name] ?? []);
}

/** In the language of the shown words. */
export const bundledHere = (): Scenario[] => bundled(language());

/** A trainer's lesson: what is meant for these people, in order. */
export const lessonFor = (scenarios: readonly Scenario[], people: Class): Scenario[] => scenarios.filter((scenario) => scenario.for.includes(people));
