import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { replicas } from './hosts.ts';

const root = dirname(fileURLToPath(import.meta.url));
const cache = resolve(root, '../../node_modules/.cache/replicas');

/** Content of the sources and the libraries' versions: what the built pages depend on. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name)).sort();
  for (const file of [...sources, '../../package-lock.json']) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Builds the replica pages unless the same sources were built before. @returns the folder that holds them */
export async function buildReplicas(): Promise<string> {
  const out = join(cache, fingerprint());
  if (existsSync(out)) return out;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      outDir: `${out}.part`,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: { input: Object.fromEntries(Object.keys(replicas).map((id) => [id, join(root, id, 'index.html')])) },
    },
  });
  renameSync(`${out}.part`, out); // only a finished build gets the name
  return out;
}
