import { words } from '../messaging/words.ts';

/** The shown words for a key of `_locales`; `$NAME$` placeholders are filled in order. '' when there is no such key. */
export const t = words;

/** The language the shown words are written in, which may not be the browser's own: a BCP 47 tag kept beside the words. */
export function language(): string {
  return t('common_language_tag') || 'en-GB';
}

/** Tells assistive technology which language the page is in, and gives the page its title. Call once, before the first render. */
export function nameDocument(title: string): void {
  document.documentElement.lang = language();
  document.title = title;
}

/** "1 thing" or "3 things": picks `<key>_one` or `<key>_many`, both of which may show the number. */
export function count(key: string, n: number, ...more: readonly string[]): string {
  return t(n === 1 ? `${key}_one` : `${key}_many`, n, ...more);
}

/** "a, b or c". */
export function anyOf(words: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'disjunction' }).format(words);
}
