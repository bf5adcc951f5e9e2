import browser from 'webextension-polyfill';

/** The hosts whose content script may speak to us: those of the manifest itself, so that there is no second list. */
export function watchedHosts(): ReadonlySet<string> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return new Set(scripts.flatMap((script) => script.matches).map((pattern) => new URL(pattern.replace('/*', '/')).hostname));
}
