import { expect, it } from 'vitest';
import { grey } from '../../src/looks/grey.ts';

it('gives the reader of text the brightness of each pixel behind the size', () => {
  const colours = [[255, 255, 255], [0, 0, 0], [255, 0, 0], [0, 255, 0], [0, 0, 255], [90, 90, 90]];
  const data = new Uint8ClampedArray(colours.flatMap((colour) => [...colour, 255]));
  const { file, width, height } = grey({ data, width: 3, height: 2 } as ImageData);
  expect([width, height]).toEqual([3, 2]);
  const head = 'P5\n3 2\n255\n';
  expect(new TextDecoder().decode(file.subarray(0, head.length))).toBe(head);
  expect([...file.subarray(head.length)]).toEqual([255, 0, 76, 149, 28, 90]);
});
