import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { pack, runsIn, unpack, wordsOf } from '../../scripts/index-drafts.mjs';

const folder = fileURLToPath(new URL('../../src/checks', import.meta.url));
const known = unpack(readFileSync(new URL('drafts.bin', import.meta.url)));
/** Names of forces are nobody's phrases. */
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && file !== 'lib/forces.ts');

/** The words of every string and pattern of a file, cut where anything but a single space stands between two of them. */
function phrasesIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true));
  return found.flatMap((text) => text.replace(/\\s[+*]?|\\?['\u2019]\??/gu, (sign) => (sign.startsWith('\\s') ? ' ' : '')).match(/[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){3,}/gu) ?? []);
}

it('packs and unpacks runs of words', () => {
  const runs = runsIn("I'm off, to the sea and the hills; and the rest of it.");
  expect([...unpack(pack(runs))].sort()).toEqual([...new Set(runs)].sort());
  expect(wordsOf('Zoë’s  OFF-duty')).toEqual(['zoes', 'off', 'duty']);
});

it('holds the drafts of every hand', () => {
  expect(known.size).toBeGreaterThan(200_000);
});

it.each(files)('%s holds no four words of a labelled draft', (file) => {
  const learnt = phrasesIn(file).filter((phrase) => runsIn(phrase).some((run) => known.has(run)));
  expect(learnt, 'a rule must be general: put it as classes of words').toEqual([]);
});
