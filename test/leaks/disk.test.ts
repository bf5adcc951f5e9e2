import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Prompt } from '../harness/prompt.ts';
import { SiteDriver } from '../harness/site-driver.ts';
import { makeCanaries } from './canaries.ts';
import { openStage, type Stage } from './stage.ts';

/** What is left on the disk after an evening of drafts, asked about and gone back from. */

const DRAFTS = 30;
const canaries = makeCanaries();
/** In every draft, nowhere else: never posted, so that no site has a reason to keep it. */
const draftWord = `Wexcombly${Math.random().toString(36).slice(2, 10)}`;

/**
 * The browser's own notes of open tabs, so that it can bring them back after a crash. They hold what stands in form fields
 * on any page, with or without an extension.
 */
const BROWSERS_OWN = /^Default\/Sessions\//;

let stage: Stage;
beforeAll(async () => { stage = await openStage('Chromium', canaries); }, 120_000);
afterAll(async () => { await stage?.close(); });

it(`keeps no word of ${DRAFTS} drafts on the disk`, { timeout: 180_000 }, async () => {
  const prompt = new Prompt(stage.tab);
  const site = new SiteDriver(stage.tab, 'tinder/message');
  for (let count = 0; count < DRAFTS; count++) {
    await site.open();
    await site.typeDraft(`${canaries.drafts.colleague} ${draftWord} ${count}`);
    await site.pressPost();
    await prompt.answer('go-back');
    await prompt.closed();
  }
  // "Post as it is" is counted by word, in memory alone.
  await stage.own.read((word) => (globalThis as unknown as { browser: { runtime: { sendMessage(message: object): Promise<unknown> } } }).browser.runtime
    .sendMessage({ name: 'question.posted', request: { over: [{ scope: 'word', check: 'colleague', words: [word] }] } }), draftWord);
  expect((await filesWith(stage.folder!, canaries.secrets[0]!)).some((file) => file.includes('Local Extension Settings'))).toBe(true);
  expect((await filesWith(stage.folder!, draftWord)).filter((file) => !BROWSERS_OWN.test(file))).toEqual([]);
});

/** Files that hold the word as UTF-8, as UTF-16, or in any of its three base64 alignments. */
async function filesWith(folder: string, word: string): Promise<string[]> {
  const forms = [Buffer.from(word), Buffer.from(word, 'utf16le'), ...[0, 1, 2].map((shift) => inBase64(word, shift))];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = await Promise.all(entries.filter((entry) => entry.isFile()).map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0)); // the browser is running: a file may have gone
    return forms.some((form) => bytes.includes(form)) ? [relative(folder, path)] : [];
  }));
  return found.flat();
}

/** The characters that stand for the word whatever comes before and after it. */
function inBase64(word: string, shift: number): Buffer {
  const text = Buffer.concat([Buffer.alloc(shift), Buffer.from(word)]).toString('base64');
  return Buffer.from(text.slice(Math.ceil((shift * 4) / 3), Math.floor(((shift + word.length) * 4) / 3) - 1));
}
