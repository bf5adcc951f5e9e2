import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** Every lint ban gets a planted violation: a ban that no longer bites fails here, not in the field. */

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../..', import.meta.url)) });

async function complaints(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path });
  return (result?.messages ?? []).map((message) => message.ruleId ?? `parse error: ${message.message}`);
}

interface Planted {
  readonly rule: string;
  readonly code: readonly string[];
}

const everywhere: Readonly<Record<string, Planted>> = {
  'reaching the network through a global': {
    rule: 'no-restricted-globals',
    code: [
      "void fetch('/x');",
      "void window.fetch('/x');",
      "void globalThis.fetch('/x');",
      "void self['fetch']('/x');",
      'new XMLHttpRequest();',
      "new WebSocket('wss://a.example');",
      "new WebSocketStream('wss://a.example');",
      "new WebTransport('https://a.example');",
      "new EventSource('/x');",
      'new RTCPeerConnection();',
      "importScripts('x.js');",
      "new Image().src = 'x.png';",
      "new Audio('x.mp3');",
    ],
  },
  'keeping something outside src/storage': {
    rule: 'no-restricted-globals',
    code: ["localStorage.setItem('a', 'b');", 'void sessionStorage.length;', "indexedDB.open('a');", "void caches.open('a');"],
  },
  'a beacon': { rule: 'no-restricted-syntax', code: ["navigator.sendBeacon('/x');", "navigator['sendBeacon']('/x');"] },
  'code that cannot be read beforehand': {
    rule: 'no-restricted-syntax',
    code: [
      'export const load = (name: string) => import(name);',
      'export const load = (name: string) => import(`./${name}.ts`);',
      "void import('https://a.example/x.js');",
      "void import('//a.example/x.js');",
      "import 'https://a.example/x.js';",
      "export * from 'https://a.example/x.js';",
    ],
  },
  'loading a web address': {
    rule: 'no-restricted-syntax',
    code: [
      "declare const e: HTMLImageElement; e.src = 'https://a.example/x.png';",
      'declare const e: HTMLImageElement; declare const q: string; e.src = `https://a.example/?${q}`;',
      "declare const e: HTMLImageElement; e.setAttribute('src', '//a.example/x.png');",
    ],
  },
  'opening a web address': {
    rule: 'no-restricted-syntax',
    code: [
      "declare const api: any; api.tabs.create({ url: 'https://a.example' });",
      'declare const api: any; declare const q: string; api.tabs.update({ url: `http://a.example/?${q}` });',
      "declare const api: any; api.windows.create({ url: 'https://a.example' });",
      "window.open('https://a.example');",
    ],
  },
  'a string becoming markup': {
    rule: 'no-restricted-syntax',
    code: [
      "declare const e: Element; e.innerHTML = 'x';",
      "declare const e: Element; e['innerHTML'] = 'x';",
      "declare const e: Element; e.outerHTML = 'x';",
      "declare const e: Element; e.insertAdjacentHTML('beforeend', 'x');",
      "declare const e: Element; e.setHTMLUnsafe('x');",
      "new Range().createContextualFragment('x');",
      "document.write('x');",
      "document.writeln('x');",
      "export const props = { dangerouslySetInnerHTML: { __html: 'x' } };",
    ],
  },
  'eval': { rule: 'no-eval', code: ["eval('1');", "window.eval('1');"] },
  'eval by timer': { rule: 'no-implied-eval', code: ["setTimeout('f()', 1);"] },
  'eval by constructor': { rule: 'no-new-func', code: ["new Function('return 1');"] },
  'a script address': { rule: 'no-script-url', code: ["export const link = 'javascript:alert(1)';"] },
  'logging': { rule: 'no-console', code: ["console.log('x');", "console.error('x');"] },
  'a pattern that backtracks without end': { rule: 'regexp/no-super-linear-backtracking', code: ['export const p = /^(?:a+)+$/u;'] },
  'a pattern that starts again at every letter': { rule: 'regexp/no-super-linear-move', code: ['export const p = /a*b/u;'] },
  'a pattern that says the same thing twice': { rule: 'regexp/no-dupe-disjunctions', code: ['export const p = /a|a/u;'] },
  'a pattern with an empty branch': { rule: 'regexp/no-empty-alternative', code: ['export const p = /a|b|/u;'] },
  'a pattern that cuts an emoji in half': { rule: 'regexp/no-misleading-unicode-character', code: ['export const p = /[👮🏽]/u;'] },
  'a pattern that contradicts itself': { rule: 'regexp/no-contradiction-with-assertion', code: ['export const p = /a\\b-?a/u;'] },
  'an assertion that does nothing': { rule: 'regexp/no-useless-assertions', code: ['export const p = /a\\bb/u;'] },
  'a letter range nobody meant': { rule: 'regexp/no-obscure-range', code: ['export const p = /[ -z]/u;'] },
};

describe.each(Object.entries(everywhere))('lint bites on %s', (_, { rule, code }) => {
  it.each(code)('%s', async (line) => {
    expect(await complaints('src/ui/planted.ts', line)).toContain(rule);
  });
});

it.each([
  "export const A = () => <img src='https://a.example/x.png' />;",
  "export const A = (p: { q: string }) => <img src={`https://a.example/?${p.q}`} />;",
  "export const A = () => <form action='https://a.example' />;",
  "export const A = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;",
])('lint bites on remote or raw markup in a component: %s', async (line) => {
  expect(await complaints('src/ui/Planted.tsx', line)).toContain('no-restricted-syntax');
});

describe.each(['core', 'checks', 'checks/lib', 'policy', 'photos', 'looks', 'background'])('src/%s has no page', (folder) => {
  it.each(['void document.title;', 'void window.name;', 'void location.href;', "void globalThis.document;", "void fetch('/x');"])('%s', async (line) => {
    expect(await complaints(`src/${folder}/planted.ts`, line)).toContain('no-restricted-globals');
  });
});

describe.each(['core', 'checks', 'checks/lib', 'policy', 'photos', 'sites'])('src/%s has no browser API', (folder) => {
  it.each(['void browser.runtime;', 'void chrome.runtime;', 'void globalThis.chrome;', "void fetch('/x');"])('%s', async (line) => {
    expect(await complaints(`src/${folder}/planted.ts`, line)).toContain('no-restricted-globals');
  });
});

it('lint bites on a path taken from an address, where a space is %20', async () => {
  expect(await complaints('test/planted.ts', "export const root = new URL('..', import.meta.url).pathname;")).toEqual(['no-restricted-syntax']);
});

it.each([
  "export const local = await import('./other.ts');",
  "export const words = 'See https://a.example for more.'.replace('https://', '');",
  "declare const e: HTMLIFrameElement; declare const u: string; e.src = u;",
  'export const location = { town: "Nowhere" }; export const t = location.town;',
  "export const p = /^\\d{5} [a-z]/u;",
])('lint lets plain code be: %s', async (line) => {
  expect(await complaints('src/core/harmless.ts', line)).toEqual([]);
});
