import { expect, test } from 'vitest';
import { lift } from '../../src/storage/versions.ts';

const steps = {
  1: ({ phone, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, phones: [phone] }),
  2: (old: Readonly<Record<string, unknown>>) => ({ ...old, places: [] }),
};

test('old data climbs every step up to now', () => {
  expect(lift({ version: 1, phone: '07700 900123' }, 3, steps)).toEqual({ version: 3, phones: ['07700 900123'], places: [] });
});

test('current and newer data is left alone', () => {
  for (const data of [{ version: 3, phones: [] }, { version: 4 }]) expect(lift(data, 3, steps)).toBe(data);
});

test.each([undefined, null, 'text', {}, { version: '1' }, { version: 0 }, { version: NaN }])('%j has no step to climb and is handed on as it is', (data) => {
  expect(lift(data, 3, steps)).toBe(data);
});
