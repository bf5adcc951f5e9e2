import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, runnerImport } from 'vite';
import { ascii } from './vite.ascii.ts';
import { manifestFor } from './vite.manifest.ts';
import { models } from './vite.models.ts';
import { knownNeeds } from './vite.needs.ts';

/** Our own pages that the manifest does not name. */
const ownPages = ['by-hand', 'help', 'practice', 'training', 'welcome'];

/** `vite build --mode chrome|firefox`: one tree, one manifest, two browsers. */
export default defineConfig(async ({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  // The sites are found by glob, which only vite understands, so vite loads them. [a plain import here fails]
  const { module } = await runnerImport<typeof import('./src/sites/index.ts')>('./src/sites/index.ts');

  return {
    plugins: [await knownNeeds(), crx({ browser, manifest: manifestFor(browser, module.sites) as unknown as ManifestV3Export }), models(), ascii()],
    // Both browsers have the promise-based API themselves (src/messaging/browser.ts): what would bring it is left out.
    resolve: { alias: { 'webextension-polyfill': fileURLToPath(new URL('src/messaging/browser.ts', import.meta.url)) } },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2022',
      // The page names all its scripts, so that they are read side by side; nothing else loads ahead.
      modulePreload: { polyfill: false, resolveDependencies: (_: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }) => (hostType === 'html' ? needed : []) },
      // Pages that the manifest does not name as pages must be named here, or they are copied unbuilt.
      rolldownOptions: {
        // Left alone, each page would read two dozen files, most of them a line long.
        output: {
          codeSplitting: {
            groups: [
              { name: 'base', test: /src\/(?:core|messaging|storage)\/|node_modules\/valibot\/|preload-helper/, minShareCount: 2, priority: 4 },
              { name: 'policy', test: /src\/policy\//, minShareCount: 2, priority: 3 },
              { name: 'pieces', test: /src\/(?:ui|prompt|pages\/(?!options)).*\.tsx?$|node_modules\/preact\//, minShareCount: 2, priority: 2 },
              { name: 'lists', test: /src\/pages\/options\//, minShareCount: 2, priority: 1 },
            ],
          },
        },
        input: {
          prompt: 'src/prompt/index.html',
          ...Object.fromEntries(ownPages.map((name) => [name, `src/pages/${name}/index.html`])),
          ...(browser === 'chrome' && { offscreen: 'src/background/offscreen.html' }),
        },
      },
    },
  };
});
