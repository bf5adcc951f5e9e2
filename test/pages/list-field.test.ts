import { h } from 'preact';
import { expect, test } from 'vitest';
import { drawPage } from './made-up-page.ts';

const { ListField } = await import('../../src/pages/options/ListField.tsx');

test.each([[0, 2], [3, 3], [40, 8]])('a box for a list of %i is %i rows high', async (entries, rows) => {
  const { body } = await drawPage(h(ListField, { label: 'People', start: 'Mark Cuddington\n'.repeat(entries).trim(), rows: 2, onText: () => undefined }));
  expect(body.querySelector('textarea')?.attributes['rows']).toBe(rows);
});
