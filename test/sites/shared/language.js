import { option } from './log.js';

/** The labels of `?lang=`, English without it. The page says which language it is in, as the sites do. */
export function inLanguage(languages) {
  const lang = option('lang') ?? 'en';
  document.documentElement.lang = lang;
  return languages[lang];
}
