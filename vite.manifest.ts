import type { Site } from './src/core/site.ts';
import manifest from './manifest.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

/** The only page that a watched site may load, and only from inside our own dialog. */
const framed = ['src/prompt/index.html'];

/**
 * One manifest, two browsers: takes the sites, gives the manifest that ships. Match patterns are derived from the sites'
 * hosts so that the content script, the frame's web-accessible entry and the data can't drift apart.
 * Each browser warns about the other's keys, so each gets its own.
 */
export function manifestFor(target: Target, sites: readonly Site[]) {
  const matches = sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`)).sort();
  const { minimum_chrome_version, message_serialization, incognito, browser_specific_settings, ...shared } = manifest;
  const own = target === 'firefox'
    ? { browser_specific_settings }
    // Pictures are looked at in a page that nobody sees; Firefox's background is such a page already.
    : { minimum_chrome_version, message_serialization, incognito, permissions: [...shared.permissions, 'offscreen'] };
  return {
    ...shared,
    ...own,
    content_scripts: [{ matches, js: ['src/content/index.iife.ts'], run_at: 'document_start' }],
    web_accessible_resources: [{ matches: [...matches], resources: framed, use_dynamic_url: true }],
  };
}
