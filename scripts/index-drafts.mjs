import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { root, stop } from './setup.mjs';

/**
 * `node scripts/index-drafts.mjs DRAFTS.jsonl ...`: writes which runs of four words the labelled drafts hold, as hashes that tell
 * nothing of the drafts. A test holds every rule's words against them, so that no rule can be a draft learnt by heart.
 */

/** The words of a text, small and without marks: "I'm OFF" is "im off". */
export const wordsOf = (text) => (text.toLowerCase().normalize('NFKD').replace(/[\p{M}'\u2019]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? []);

/** FNV-1a over four words, mixed once more. With 314,000 runs one innocent phrase in 14,000 is taken for a draft's. */
function hashOf(words) {
  let hash = 0x811c9dc5;
  for (const letter of words.join(' ')) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}

/** Every run of four words of a text, hashed. */
export const runsIn = (text) => {
  const words = wordsOf(text);
  return words.slice(3).map((_, index) => hashOf(words.slice(index, index + 4)));
};

/** Sorted hashes as the steps between them, seven bits a byte. */
export function pack(hashes) {
  const bytes = [];
  let last = 0;
  for (const hash of [...new Set(hashes)].sort((a, b) => a - b)) {
    let step = hash - last;
    last = hash;
    while (step > 127) {
      bytes.push((step % 128) + 128);
      step = Math.floor(step / 128);
    }
    bytes.push(step);
  }
  return Uint8Array.from(bytes);
}

/** The reverse of `pack`: takes the bytes of the index, gives the set of hashes. */
export function unpack(bytes) {
  const hashes = new Set();
  let [step, unit, last] = [0, 1, 0];
  for (const byte of bytes) {
    step += (byte % 128) * unit;
    unit *= 128;
    if (byte > 127) continue;
    last += step;
    hashes.add(last);
    [step, unit] = [0, 1];
  }
  return hashes;
}

if (argv[1]?.endsWith('index-drafts.mjs')) {
  // Without any, the index would be emptied, and no rule held against anything.
  if (argv.length < 3) stop('node scripts/index-drafts.mjs DRAFTS.jsonl ...');
  const drafts = argv.slice(2).flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line).text));
  const packed = pack(drafts.flatMap(runsIn));
  writeFileSync(join(root, 'test/checks/drafts.bin'), packed);
  stdout.write(`${drafts.length} drafts, ${unpack(packed).size} runs of four words, ${packed.length} bytes\n`);
}
