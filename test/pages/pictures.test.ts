import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { drawPage } from './made-up-page.ts';

const { Pictures } = await import('../../src/pages/options/Pictures.tsx');

test.each([[true, 1], [false, 0]])('while pictures are looked at (%s), others can\'t be chosen, and the focus stays at the button', async (asleep, stopped) => {
  const page = await drawPage(h(Pictures, { label: 'With', hint: '', asleep, onFiles: () => undefined }));
  const preventDefault = vi.fn();
  const input = page.body.querySelector('input')!;
  await input.does('click', { preventDefault });
  expect(preventDefault).toHaveBeenCalledTimes(stopped);
  expect([input.attributes['aria-disabled'], (input as { disabled?: boolean }).disabled]).toEqual([asleep, undefined]);
});
