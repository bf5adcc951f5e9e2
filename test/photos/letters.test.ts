import { describe, expect, it } from 'vitest';
import { readExif } from '../../src/photos/exif.ts';
import { saying } from '../../src/photos/hidden.ts';
import { join, number } from './make.ts';

describe('a name counts alike in any letters', () => {
  it.each(['Odalys Fernsby-Quill', 'Одалис Фернсби', 'Οδαλίς Φερνσμπή', 'أودليس فرنسبي', 'אודליס פרנסבי', '奥达莉 丰恩', 'ओडालिस फर्न्सबी', 'ਓਡਾਲਿਸ ਫਰਨ', 'オダリス', '오달리스', 'Ọdálís Fẹ́rn'])('%s', (name) => {
    expect(saying('owner', name)).toEqual([{ kind: 'owner', says: name }]);
  });

  it('but not signs alone, or what a camera writes by itself', () => {
    for (const none of ['', '- -', '...', '©', '_', 'Untitled', 'DCIM\\100']) expect(saying('owner', none)).toEqual([]);
  });
});

/** A TIFF structure with one text, in its first directory or in EXIF's. */
function text(tag: number, type: number, value: Uint8Array, { little = false, inExif = false } = {}): Uint8Array<ArrayBuffer> {
  const n2 = (one: number) => number(one, 2, little);
  const n4 = (one: number) => number(one, 4, little);
  const pointer = inExif ? [n2(1), n2(0x8769), n2(4), n4(1), n4(26), n4(0)] : [];
  const at = 8 + pointer.length * 3 + 18;
  return join(little ? 'II' : 'MM', n2(42), n4(8), ...pointer, n2(1), n2(tag), n2(type), n4(value.length), n4(at), n4(0), value);
}
const utf16 = (words: string, little: boolean) => (little ? Buffer.from(words, 'utf16le') : Buffer.from(words, 'utf16le').swap16());

describe('a comment in EXIF is read in the letters it names', () => {
  const comment = async (value: Uint8Array, little = false) => (await readExif(text(0x9286, 7, value, { little, inExif: true }))).hidden;
  it.each(['Custody suite, call 07700 900123', 'Камера задержания'])('%s', async (words) => {
    for (const little of [false, true]) expect(await comment(join('UNICODE\0', utf16(words, little)), little)).toEqual([{ kind: 'words', says: words }]);
    expect(await comment(join(new Uint8Array(8), Buffer.from(words)))).toEqual([{ kind: 'words', says: words }]);
  });

  it('or none', async () => {
    expect(await comment(join('ASCII\0\0\0Our custody suite'))).toEqual([{ kind: 'words', says: 'Our custody suite' }]);
    expect(await comment(join('Our custody suite'))).toEqual([{ kind: 'words', says: 'Our custody suite' }]);
    expect(await comment(join('ASCII\0\0\0'))).toEqual([]);
  });
});

it.each(['JISOO KIM-BROWN', 'JISOO P', 'ASCII ART LTD', 'UNICODE ANN'])('a name in EXIF keeps its first letters: %s', async (name) => {
  expect((await readExif(text(0x013b, 2, join(name, '\0')))).hidden).toEqual([{ kind: 'owner', says: name }]);
});

it.each([
  [0xa437, 'owner'], [0xa438, 'owner'], [0xfde8, 'owner'], [0xfde9, 'serial'], [0xa436, 'words'],
] as const)('reads in EXIF what newer cameras and raw converters write there: %i', async (tag, kind) => {
  expect((await readExif(text(tag, 2, join('Our pond 17'), { inExif: true }))).hidden).toEqual([{ kind, says: 'Our pond 17' }]);
});

it('reads what a scanned paper was called', async () => {
  expect((await readExif(text(0x010d, 2, join('Custody rota')))).hidden).toEqual([{ kind: 'words', says: 'Custody rota' }]);
});
