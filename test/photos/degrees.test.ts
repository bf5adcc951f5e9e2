import { expect, it } from 'vitest';
import { readExif } from '../../src/photos/exif.ts';
import { join, number } from './make.ts';

type Value = readonly [type: number, count: number, bytes: Uint8Array];

const letters = (text: string): Value => [2, text.length + 1, join(text, '\0')];
const fractions = (...parts: readonly (readonly [over: number, under: number])[]): Value => [5, parts.length, join(...parts.flat().map((one) => number(one >>> 0, 4)))];
const signed = (over: number, under: number): Value => [10, 1, fractions([over, under])[2]];
const whole = (...parts: readonly number[]): Value => [4, parts.length, join(...parts.map((one) => number(one, 4)))];
const doubles = (...parts: readonly number[]): Value => [12, parts.length, new Uint8Array(new Float64Array(parts).buffer).reverse()];

/** A TIFF structure with these in its directory for the place; the numbers of double length are written last to first. */
function placed(...entries: readonly (readonly [tag: number, value: Value])[]): Uint8Array<ArrayBuffer> {
  let behind = 26 + 2 + entries.length * 12 + 4;
  const rows = entries.map(([tag, [type, count, bytes]]) => {
    const row = join(number(tag, 2), number(type, 2), number(count, 4), bytes.length > 4 ? number(behind, 4) : join(bytes, new Uint8Array(4 - bytes.length)));
    if (bytes.length > 4) behind += bytes.length;
    return row;
  });
  const values = entries.map(([, [, , bytes]]) => bytes).filter(({ length }) => length > 4);
  return join('MM\0*', number(8, 4), number(1, 2), number(0x8825, 2), number(4, 2), number(1, 4), number(26, 4), number(0, 4), number(entries.length, 2), ...rows, number(0, 4), ...values);
}

const pair = (latitude: Value, longitude: Value, from = 1, west = 'W'): Uint8Array<ArrayBuffer> =>
  placed([from, letters('N')], [from + 1, latitude], [from + 2, letters(west)], [from + 3, longitude]);
const exact = fractions([52, 1], [41, 1], [5388, 100]);
const away = fractions([1, 1], [4, 1], [3612, 100]);

it.each([
  ['fractions', pair(exact, away)],
  ['one fraction', pair(fractions([526983, 10000]), fractions([10767, 10000]))],
  ['text', pair(letters('52.6983'), letters('1.0767'))],
  ['numbers of double length', pair(doubles(53.88, 41, 52), doubles(36.12, 4, 1))],
  ['whole numbers', pair(whole(52, 41, 54), whole(1, 4, 36))],
  ['a sign and a direction', pair(exact, signed(-10767, 10000))],
  ['a sign against the direction', pair(exact, signed(-10767, 10000), 1, 'E')],
  ['what the camera looked at', pair(exact, away, 0x13)],
])('reads a place in EXIF written as %s', async (_, block) => {
  expect((await readExif(block)).place).toEqual({ latitude: expect.closeTo(52.6983, 3), longitude: expect.closeTo(-1.0767, 3) });
});

it('takes where the camera stood before what it looked at', async () => {
  const block = placed([1, letters('N')], [2, whole(52)], [3, letters('W')], [4, whole(1)], [0x13, letters('N')], [0x14, whole(50)], [0x15, letters('E')], [0x16, whole(3)]);
  expect((await readExif(block)).place).toEqual({ latitude: 52, longitude: -1 });
});
