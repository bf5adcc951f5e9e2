import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Docs that name a command, a file or a rule must name one that exists. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const docs = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/for-forces.md', 'docs/permissions.md', 'docs/threat-model.md'];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each(docs)('%s', (doc) => {
  it('names only commands that package.json has', () => {
    const named = [...read(doc).matchAll(/npm (?:run (?:-s )?)?(start|test\b(?!:)|[a-z]+(?::[a-z0-9]+)?)(?= |`|$|\n| --)/g)].map(([, name]) => name);
    for (const name of named.filter((one) => one !== 'ci')) expect(Object.keys(scripts)).toContain(name);
  });

  it('links only to files that exist', () => {
    const links = [...read(doc).matchAll(/(?<!!)\[[^\]]*\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    for (const path of links) expect(existsSync(join(root, dirname(doc), path)), path).toBe(true);
  });

  it('names only folders and files of src, test and scripts that exist', () => {
    const paths = [...read(doc).matchAll(/`((?:src|test|scripts)\/[\w./-]*)`/g)].map(([, path = '']) => path);
    for (const path of paths) expect(existsSync(join(root, path)), path).toBe(true);
  });
});

it('README lists every command', () => {
  const readme = read('README.md');
  for (const name of Object.keys(scripts)) expect(readme).toMatch(new RegExp(`^\\| \`npm (run )?${name}\` \\|`, 'm'));
});

it('every command is a file that exists or a tool that is installed', () => {
  for (const command of Object.values(scripts)) {
    const [, file] = /^node (\S+)/.exec(command) ?? [];
    if (file) expect(existsSync(join(root, file)), file).toBe(true);
    const [, config] = /--config (\S+)/.exec(command) ?? [];
    if (config) expect(existsSync(join(root, config)), config).toBe(true);
  }
});

it('ARCHITECTURE has a row for every row of the import table', () => {
  const architecture = read('ARCHITECTURE.md');
  const table = read('.dependency-cruiser.cjs');
  const folders = [...table.matchAll(/^ {2}'?([\w/]+)'?: \{(?: folders| libraries| \}|\})/gm)].map(([, folder]) => folder);
  expect(folders.length).toBeGreaterThan(10);
  for (const folder of folders) expect(architecture).toContain(`| \`${folder}\` |`);
});

it('the threat model speaks to every attack, T1 to T22', () => {
  const model = read('docs/threat-model.md');
  for (let number = 1; number <= 22; number++) expect(model).toMatch(new RegExp(`^\\| T${number} \\|`, 'm'));
});

it.each(['docs/for-forces.md', 'docs/model-card.md'])('%s says about how many groups the fairness test asks', (doc) => {
  const [, groups = ''] = /^const GROUPS\b[^=]*= \[\n(.*?)\n\];/msu.exec(read('test/checks/fairness.test.ts')) ?? [];
  expect(read(doc)).toContain(`about ${groups.match(/\[['"]/gu)?.length} groups`);
});

it('the machine that runs every change runs npm test and nothing else', () => {
  expect(read('.ci/run')).toBe('#!/bin/sh\nnpm test\n');
});
