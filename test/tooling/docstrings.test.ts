import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Whoever calls an exported function or class learns from its docstring what it takes and gives, without reading it. */

const isSaid = (node: ts.Node) => ts.getJSDocCommentsAndTags(node).length > 0;
const isExported = (node: ts.Statement) => ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
const isFunction = ({ initializer }: ts.VariableDeclaration) => initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));

/** The exported functions and classes of a file that have no docstring, by name. */
function unsaid(file: string, code: string): string[] {
  const { statements } = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  return statements.filter((one) => isExported(one) && !isSaid(one)).flatMap((one) => {
    if (ts.isVariableStatement(one)) return one.declarationList.declarations.filter(isFunction).map(({ name }) => name.getText());
    return (ts.isFunctionDeclaration(one) || ts.isClassDeclaration(one)) && one.name ? [one.name.text] : [];
  });
}

it('every exported function and class of src has a docstring', () => {
  const src = fileURLToPath(new URL('../../src/', import.meta.url));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => unsaid(file, readFileSync(src + file, 'utf8')).map((name) => `${file} ${name}`))).toEqual([]);
});

it('one without is found, and no comment of another kind stands for it', () => {
  const said = '/** Gives one. */\n';
  expect(unsaid('a.ts', 'export function one() {}\n// two\nexport class Two {}\n/* three */ export const three = () => 3;')).toEqual(['one', 'Two', 'three']);
  expect(unsaid('a.ts', `${said}export function one() {}\n${said}export class Two {}\n${said}export const three = () => 3;\nfunction four() {}\nexport const five = 5;`)).toEqual([]);
});
