import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const pages = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html') && !name.includes('offscreen'));

it.each(pages)('%s keeps every box of it from the browser\'s spelling help, which may send words to its maker', (page) => {
  expect(readFileSync(join('src', page), 'utf8')).toContain('<html lang="en-GB" spellcheck="false">');
});

it('no box of our own asks for that help', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  expect(sources.filter((name) => /spell[cC]heck/.test(readFileSync(join('src', name), 'utf8')))).toEqual([]);
});
