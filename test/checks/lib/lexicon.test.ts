import { expect, it } from 'vitest';
import { lexicon } from '../../../src/checks/lib/lexicon.ts';

const parts = import.meta.glob<Readonly<Record<string, Readonly<Record<string, string>>>>>('../../../src/checks/lib/lexicon-*.ts', { eager: true });

it('has no kind of word in two files: one would silently take the place of the other', () => {
  const tags = Object.values(parts).flatMap((part) => Object.values(part)).flatMap((kinds) => Object.keys(kinds));
  expect(tags.filter((tag, index) => tags.indexOf(tag) < index)).toEqual([]);
  expect(tags.filter((tag) => !(tag in lexicon))).toEqual([]);
  expect(tags.length).toBeGreaterThan(100);
});
