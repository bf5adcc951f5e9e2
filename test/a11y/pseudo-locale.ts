import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Message { readonly message: string }

/** What a translator's words could look like: half as long again, and marked so that words which are not from `_locales` stand out. */
export const pseudo = (text: string): string => `\u27E6${text} ${padding(text)}\u27E7`;

const padding = (text: string): string => 'l\u00F6ng\u00EBr '.repeat(Math.ceil(text.length * 0.4 / 7)).trim();

/** Copies a built extension, its words stretched and marked. */
export async function pseudoLocalise(dist: string, to: string): Promise<void> {
  await cp(dist, to, { recursive: true });
  const file = join(to, '_locales/en_GB/messages.json');
  const messages = JSON.parse(await readFile(file, 'utf8')) as Record<string, Message>;
  const kept = new Set(['common_language_tag']);
  const stretched = Object.entries(messages).map(([key, entry]) => [key, kept.has(key) ? entry : { ...entry, message: pseudo(entry.message) }]);
  await writeFile(file, JSON.stringify(Object.fromEntries(stretched)));
}

/** The shown text of a page that is not from `_locales`, nor said to be the person's own words. Runs in the page. */
export function unmarked(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode as Text;
    if (!parentElement || parentElement.closest('[translate="no"], script, style, textarea') || parentElement.getClientRects().length === 0) continue;
    let left = data;
    for (let before = ''; before !== left;) { // one marked text may stand in another
      before = left;
      left = left.replace(/\u27E6[^\u27E6\u27E7]*\u27E7/gu, '');
    }
    if (/\p{L}{2}/u.test(left)) found.push(left.trim());
  }
  return found;
}
