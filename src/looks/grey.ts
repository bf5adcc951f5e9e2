/** A picture in shades of grey, as a file that says nothing but its size before the pixels. [PGM: netpbm.sourceforge.net/doc/pgm.html] */
export interface Grey {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** How bright red, green and blue look, in 256ths. [ITU-R BT.601] */
const [RED, GREEN, BLUE] = [77, 150, 29];

/** For the reader of text, which needs no colours: made and read several times as fast as a JPEG. */
export function grey({ data, width, height }: ImageData): Grey {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + width * height);
  file.set(head);
  for (let at = 0, to = head.length; to < file.length; at += 4, to++) file[to] = (data[at]! * RED + data[at + 1]! * GREEN + data[at + 2]! * BLUE) >> 8;
  return { file, width, height };
}
