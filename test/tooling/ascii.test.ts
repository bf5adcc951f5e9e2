import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escaped } from '../../vite.ascii.ts';

const run = (code: string): unknown => (0, eval)(`(${code})`);

it.each([
  ['a string', '"caf\u00e9 \u{1f46e}"'],
  ['a template', '`\u201c${`\u2019${1 + 1}`}\u201d`'],
  ['a pattern', '"\u{1f46e}\u{1f46e}x".replace(/[\u{1f46e}]/gu, "\u2026")'],
  ['a pattern without the flag', '/^[\u00e0-\u00ff]$/.test("\u00e9")'],
  ['a tag that reads letter by letter, with another template inside', 'String.raw`\u201c\\n${`\u201d`}`'],
])('says the same with escapes: %s', (_, code) => {
  expect(run(escaped(code))).toEqual(run(code));
});

it('leaves nothing but ASCII in strings and templates, whatever they hold', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    const code = JSON.stringify(text);
    expect(escaped(code)).toMatch(/^[ -~]*$/u);
    expect(run(escaped(code))).toBe(text);
  }));
});

it('leaves a script of ASCII as it is', () => {
  expect(escaped('a(b)')).toBe('a(b)');
});
