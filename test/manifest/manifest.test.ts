import { describe, expect, it } from 'vitest';
import { sites } from '../../src/sites/index.ts';
import { manifestFor } from '../../vite.manifest.ts';

/** What the extension may do, per browser, in a file that a reviewer sees change. After a wanted change: `npx vitest run test/manifest -u`. */

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (target) => {
  const manifest = manifestFor(target, sites);

  it('is the one that was reviewed: a widened permission shows here', async () => {
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(`./${target}.json`);
  });

  it('asks for storage, in Chromium for a page that nobody sees, and nothing else, now or later', () => {
    expect(manifest.permissions).toEqual(target === 'chrome' ? ['storage', 'offscreen'] : ['storage']);
    for (const key of ['optional_permissions', 'host_permissions', 'optional_host_permissions', 'externally_connectable', 'storage']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('watches exactly the hosts of the sites, over https, without wildcards', () => {
    const hosts = sites.flatMap((site) => site.hosts).map((host) => `https://${host}/*`).sort();
    const [script, ...others] = manifest.content_scripts;
    expect(others).toEqual([]);
    expect(script?.matches).toEqual(hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(host).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
  });

  it('runs before the page, so that nothing can be posted unseen', () => {
    expect(manifest.content_scripts[0]?.run_at).toBe('document_start');
  });

  it('shows the watched sites one page, at an address they cannot guess', () => {
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['src/prompt/index.html'], matches: manifest.content_scripts[0]?.matches, use_dynamic_url: true },
    ]);
  });

  it('cannot reach the network from any of its pages or its worker', () => {
    const directives = Object.fromEntries(
      manifest.content_security_policy.extension_pages.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        return [name, values.join(' ')];
      }),
    );
    expect(directives).toEqual({
      'default-src': "'none'",
      'script-src': "'self' 'wasm-unsafe-eval'",
      'style-src': "'self'",
      'img-src': "'self' blob: data:",
      'media-src': 'blob:',
      'connect-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-src': "'self'",
      'frame-ancestors': "'self' https:",
    });
  });
});

it('each browser gets only its own keys', () => {
  expect(manifestFor('chrome', sites)).not.toHaveProperty('browser_specific_settings');
  for (const key of ['minimum_chrome_version', 'message_serialization', 'incognito']) {
    expect(manifestFor('firefox', sites)).not.toHaveProperty(key);
  }
});

it('Firefox is told that no data is collected', () => {
  expect(manifestFor('firefox', sites)).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
});
