import * as v from 'valibot';
import { language } from '../../ui/words.ts';
import { scenarioSchema, type Class, type Scenario } from './schema.ts';

/** One folder a language, named as under `public/_locales`; the file names give the order. */
const files = import.meta.glob<unknown>('./scenarios/*/*.json', { eager: true, import: 'default' });

const FALLBACK = 'en_GB';
const folderOf = (file: string): string => file.split('/').at(-2) ?? '';

/**
 * The bundled scenarios in a language, in their order; in English where nobody has translated them.
 * @param tag a BCP 47 tag, such as `en-GB`
 * @throws where a file is not a scenario, which the tests find first
 */
export function bundled(tag: string): Scenario[] {
  const wanted = tag.replace('-', '_');
  const names = Object.keys(files).sort();
  const own = names.filter((name) => folderOf(name) === wanted);
  return (own.length > 0 ? own : names.filter((name) => folderOf(name) === FALLBACK)).map((name) => v.parse(scenarioSchema, files[name]));
}

/** In the language of the shown words. */
export const bundledHere = (): Scenario[] => bundled(language());

/** A trainer's lesson: what is meant for these people, in order. */
export const lessonFor = (scenarios: readonly Scenario[], people: Class): Scenario[] => scenarios.filter((scenario) => scenario.for.includes(people));
