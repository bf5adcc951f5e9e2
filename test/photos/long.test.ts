import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/background/draft-schema.ts';
import { LONGEST_INSIDE } from '../../src/core/types.ts';
import { inspect } from '../../src/photos/inspect.ts';
import { comment, file, jpeg, join, number, pngChunk, segment } from './make.ts';

const xmp = (description: string) => segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', `<x:xmpmeta><rdf:Description ${description}</x:xmpmeta>`);
const PNG = '\x89PNG\r\n\x1a\n';
const inGif = (words: string) => words.replace(/[^]{1,255}/g, (part) => String.fromCharCode(part.length) + part);

/** Each way to write a caption, in a file of its own. */
const WAYS: readonly (readonly [string, (words: string) => Uint8Array | Promise<Uint8Array>])[] = [
  ['a JPEG\'s comment', (words) => jpeg({ segments: [comment(words)] })],
  ['EXIF', (words) => jpeg({ segments: [segment(0xe1, 'Exif\0\0', 'MM\0*', number(8, 4), number(1, 2), number(0x010e, 2), number(2, 2), number(words.length, 4), number(26, 4), number(0, 4), words)] })],
  ['XMP', (words) => jpeg({ segments: [xmp(`dc:description="${words}"/>`)] })],
  ['XMP, as an element', (words) => jpeg({ segments: [xmp(`><dc:description><rdf:Alt><rdf:li>${words}</rdf:li></rdf:Alt></dc:description></rdf:Description>`)] })],
  ['a PNG', (words) => join(PNG, pngChunk('IHDR', new Uint8Array(13)), pngChunk('tEXt', 'Comment\0', words), pngChunk('IEND'))],
  ['a GIF', (words) => join('GIF89a', new Uint8Array(7), `!\xfe${inGif(words)}\0;`)],
];

describe.each(WAYS)('a long caption in %s', (_, make) => {
  const filler = (length: number) => 'We had a day by the pond. '.repeat(1000).slice(0, length);

  it('is read to its end', async () => {
    const words = `${filler(LONGEST_INSIDE - 20)} in custody suite 4.`;
    expect((await inspect(file(await make(words)))).hidden).toEqual([{ kind: 'words', says: words }]);
  });

  it('or says that it goes on, and still goes through the door', async () => {
    const facts = await inspect(file(await make(filler(LONGEST_INSIDE * 1.5))));
    expect(facts.hidden?.[0]?.says).toBe(`${filler(LONGEST_INSIDE)}…`);
    const attachments = [{ id: 'a', name: 'a.jpg', mime: 'image/jpeg', size: 1, facts }];
    expect(readDraft({ id: 'a', site: 'x', surface: 'post', action: 'publish', audience: 'public', text: '', attachments }).attachments).toEqual(attachments);
  });
});

it('a caption in letters of many bytes is read as far as one in Latin ones', async () => {
  const words = 'Пруд и утки. '.repeat(300).trim();
  expect((await inspect(file(await jpeg({ segments: [comment(Buffer.from(words).toString('latin1'))] })))).hidden?.[0]?.says).toBe(words);
});
