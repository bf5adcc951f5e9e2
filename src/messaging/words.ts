import browser from './browser.ts';

/**
 * A sentence from `_locales`, in the language the browser picked.
 * @returns '' when there is no such key, so that callers can fall back with `||`.
 */
export function words(key: string, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}
