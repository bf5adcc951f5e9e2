import browser from 'webextension-polyfill';

/** The match patterns of the watched sites, as the built manifest has them. */
export function watchedOrigins(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
}

/** Does the browser still let us watch? People can take it back at any time; Firefox shows that switch plainly. */
export async function hasAccess(origins = watchedOrigins()): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

/** Asks the browser to ask the person. Call it straight from a click: the browser refuses otherwise. */
export async function askForAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: watchedOrigins() });
}

/** Calls back whenever access may have changed. */
export function onAccessChanged(callback: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(callback);
  onRemoved.addListener(callback);
  return () => {
    onAdded.removeListener(callback);
    onRemoved.removeListener(callback);
  };
}
