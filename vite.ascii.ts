import { parseAst, type Plugin } from 'vite';

/**
 * Writes what is not ASCII in strings, templates and patterns as escapes. One such letter, and the engine keeps the whole script at two
 * bytes a letter, which takes the worker a fifth longer to read at every start (`npm run bench -- worker`).
 */
export const ascii = (): Plugin => ({
  name: 'ascii',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = escaped(chunk.code);
  },
});

const BEYOND = /[^\0-\x7f]/gu;

/**
 * Takes JavaScript, gives the same with escapes. Left as they are: names, comments, and what a tag such as `String.raw` reads letter by letter.
 * @throws as the parser does
 */
export function escaped(code: string): string {
  if (code.search(BEYOND) < 0) return code;
  let done = 0;
  let written = '';
  const escape = (start: number, end: number): void => {
    written += code.slice(done, start) + code.slice(start, end).replace(BEYOND, (letter) => letter.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
    done = end;
  };
  const places: (readonly [start: number, end: number])[] = [];
  const walk = (node: unknown, tagged: boolean): void => {
    if (Array.isArray(node)) for (const one of node) walk(one, tagged);
    if (!isNode(node)) return;
    if (node.type === 'Literal' || (node.type === 'TemplateElement' && !tagged)) places.push([node.start, node.end]);
    for (const [key, part] of Object.entries(node)) {
      if (typeof part === 'object') walk(part, (node.type === 'TaggedTemplateExpression' && key === 'quasi') || (tagged && key === 'quasis'));
    }
  };
  walk(parseAst(code), false);
  for (const [start, end] of places.sort(([a], [b]) => a - b)) escape(start, end);
  return written + code.slice(done);
}

interface Node { readonly type: string; readonly start: number; readonly end: number }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
