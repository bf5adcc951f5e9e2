import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';

export interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression written as a literal in a file, found by the compiler's own reading of it. */
export function literalsIn(file: string, root: string): Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ where: `${relative(root, file)}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Files that put patterns together for others: the one who asked is meant. */
const MAKERS = /context\.ts|collect\.ts/u;

/** Every regular expression that our own files put together from strings while something is loaded; a library's are its own affair. */
export async function builtBy(load: () => Promise<unknown>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      const made = new target(pattern, flags);
      const [caller = ''] = (new Error().stack ?? '').split('\n').slice(1).filter((line) => !MAKERS.test(line));
      const [where] = /src\/[\w/.-]+:\d+/u.exec(caller) ?? [];
      if (where !== undefined) found.push({ where, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}
