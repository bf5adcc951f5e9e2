import { createWorker, OEM, PSM, type Worker as Reader } from 'tesseract.js';
import type { ReadWord } from '../core/types.ts';
import { clip } from './box.ts';
import type { Grey } from './grey.ts';

/** Of 100; below it, grass and gravel are read as words too. */
const SURE = 60;
/** Nobody reads more in a picture; a page of print has about 500. */
const MOST_WORDS = 600;
const LONGEST_WORD = 60;

export type { Reader };

/** Starts the reader in a worker of its own, from the extension's own files. @param base address of their folder, ending in a slash */
export async function startReader(base: string): Promise<Reader> {
  const reader = await createWorker('eng', OEM.LSTM_ONLY, {
    workerPath: `${base}tesseract-worker.js`,
    corePath: `${base}tesseract-core-simd-lstm.js`,
    langPath: base.replace(/\/$/, ''),
    // The extension's policy forbids workers from blobs; nothing is kept.
    workerBlobURL: false,
    cacheMethod: 'none',
    errorHandler: () => undefined, // the promise rejects as well
  });
  // Words wherever they stand: a photograph has no columns.
  await reader.setParameters({ tessedit_pageseg_mode: PSM.SPARSE_TEXT });
  return reader;
}

/** The words of a picture, by line, each with its place. */
export async function readText(reader: Reader, { file, width, height }: Grey): Promise<ReadWord[][]> {
  const { data } = await reader.recognize(file as never, {}, { blocks: true, text: false });
  const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs).flatMap((paragraph) => paragraph.lines);
  let left = MOST_WORDS;
  return lines.map(({ words }) => words.filter(({ confidence, text }) => confidence >= SURE && /[\p{L}\p{N}]/u.test(text) && left-- > 0)
    .map(({ text, bbox: { x0, y0, x1, y1 } }) => ({
      text: text.slice(0, LONGEST_WORD),
      box: clip({ x: x0 / width, y: y0 / height, width: (x1 - x0) / width, height: (y1 - y0) / height }),
    }))).filter((words) => words.length > 0);
}
