import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, runnerImport } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/**
 * One manifest, two browsers. Match patterns are derived from `src/sites/` so that the content script, the frame's
 * web-accessible entry and the data can't drift apart. `vite build --mode chrome|firefox`.
 */
export default defineConfig(async ({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const { module } = await runnerImport<typeof import('./src/sites/index.ts')>('./src/sites/index.ts');
  const matches = module.sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`)).sort();

  // Each browser warns about the other's keys, so each gets its own. [toolchain 1.1]
  const { minimum_chrome_version, message_serialization, incognito, browser_specific_settings, ...shared } = manifest;
  const own = browser === 'firefox'
    ? { browser_specific_settings }
    : { minimum_chrome_version, message_serialization, incognito };

  return {
    plugins: [
      crx({
        browser,
        manifest: {
          ...shared,
          ...own,
          content_scripts: [{ matches, js: ['src/content/index.iife.ts'], run_at: 'document_start' }],
          web_accessible_resources: [{
            matches: matches.map((pattern) => pattern),
            resources: ['src/prompt/index.html'],
            use_dynamic_url: true,
          }],
        } as unknown as ManifestV3Export,
      }),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { prompt: 'src/prompt/index.html', practice: 'src/pages/practice/index.html' },
      },
    },
  };
});
