import { describe, expect, it } from 'vitest';
import { keysOf, needsOf, numberOf } from '../../../src/checks/lib/needs.ts';
import { needsBy, tableOf } from '../../../src/checks/lib/needs-table.ts';
import { isWordLetter, treeOf, type Tree } from '../../../src/checks/lib/regex-tree.ts';

/** A tree on one line: letters as they are, `_` apart, `0` a digit, `.` anything, `|` an edge, `~` a look; `?`, `+`, `*` and `1` for what may be left out and come again. */
function shown(tree: Tree): string {
  switch (tree.kind) {
    case 'letters': return tree.of.join('/');
    case 'row': return `(${tree.parts.map(shown).join(' ')})`;
    case 'choice': return `{${tree.branches.map(shown).join(' or ')}}`;
    case 'repeat': return `${shown(tree.part)}${tree.optional ? tree.again ? '*' : '?' : tree.again ? '+' : '1'}`;
    default: return { digit: '0', apart: '_', anything: '.', edge: '|', look: '~' }[tree.kind];
  }
}

const WORD = '[\\p{L}\\p{N}]';

describe('a pattern as a tree', () => {
  it.each([
    ['letters are one run, but for the one that a quantifier takes', 'abc de', '(abc _ de)'], ['', 'ab?', '(a b?)'], ['', 'abc*d', '(ab c* d)'], ['', 'a+', 'a+'], ['', 'a??b', '(a? b)'], ['', 'é', 'é'], ['', 'Gé?', '(G é?)'],
    ['a quantifier in braces', 'a{2}', 'a+'], ['', 'a{1}', 'a1'], ['', 'a{0,2}', 'a*'], ['', 'a{0,1}?', 'a?'], ['', 'a*?b', '(a* b)'], ['', 'a+?b', '(a+ b)'], ['', 'a{1,3}?b', '(a+ b)'], ['', 'a{2,}', 'a+'], ['', 'a{0,}', 'a*'], ['', 'a{1,}', 'a+'], ['', 'a{10,12}', 'a+'], ['', 'ab{1,1}', '(a b1)'],
    ['words to choose from', '(?:ab|cd)', 'ab/cd'], ['', '(?:ab)', 'ab'], ['', '(?:ab|cd)?', 'ab/cd?'], ['', '(?:ab|c d)', '{ab or (c _ d)}'], ['', '(?:ab?|c)', '{(a b?) or c}'],
    ['a choice', 'a|b c|', '{a or (b _ c) or ()}'], ['', '(ab|c)d', '({ab or c} d)'], ['', '(?<name>ab)c', '(ab c)'],
    ['edges', '^a$', '(| a |)'], ['', `(?<!${WORD})a(?!${WORD})`, '(| a |)'], ['', `(?<!['${WORD.slice(1)})a`, '(| a)'], ['', `(?<!${WORD}|b)a`, '(| a)'], ['', '(?<!\\p{L})a', '(~ a)'], ['', `(?=${WORD})a`, '(~ a)'],
    ['', '(?= )', '|'], ['', '(?=(?: |,))', '|'], ['', '(?= {2}b)', '|'], ['', '(?=[.,] ?)', '|'], ['', '(?= ?,)', '|'], ['', '(?= $)', '|'], ['', '(?<= )x', '(| x)'], ['', '(?<=a )x', '(| x)'], ['', '(?=$)', '|'],
    ['looks', '(?=a)', '~'], ['', '(?<=a)x', '(~ x)'], ['', '(?! )x', '(~ x)'], ['', '(?<! )x', '(~ x)'], ['', '(?= ?a)', '~'], ['', '(?= *)', '~'], ['', '(?= |a)', '~'], ['', '(?<= a)', '~'], ['', '(?=a )', '~'], ['', '(?=)', '~'], ['', '(?=.)', '~'], ['', '(?=(?=a))', '~'], ['', '(?=\\d)', '~'],
    ['a class', '[ab]', 'a/b'], ['', '[a ]', '{a or _}'], ['', '[ ,]', '_'], ['', '[^a]', '.'], ['', WORD, '.'], ['', '[\\d]', '0'], ['', '[0-9]', '0'], ['', '[\\da]', '.'], ['', '[a-z]', '.'], ['', '[\\]a]', '{a or _}'], ['', '[a\\-b]', '{a/b or _}'], ['', '[\\n ]', '_'], ['', '[-a]', '{a or _}'], ['', '[a-]b', '({a or _} b)'], ['', '[é👮]', '{é or _}'],
    ['an escape', '\\da', '(0 a)'], ['', '\\sa', '(_ a)'], ['', '\\na', '(_ a)'], ['', '\\.a', '(_ a)'], ['', '\\wa', '(. a)'], ['', '\\p{L}a', '(. a)'], ['', '\\P{Lu}a', '(. a)'], ['', '\\u2028a', '(. a)'], ['', '\\p{L}+\\}', '(.+ _)'],
    ['a sign', '.a', '(. a)'], ['', '-a', '(_ a)'], ['', '📍a', '(_ a)'], ['', ']', '_'],
  ])('%s /%s/', (_, source, tree) => {
    expect(shown(treeOf(source))).toBe(tree);
  });

  it('takes for letters what folding may leave, to the very ends', () => {
    const ends = ['09', 'AZ', 'az', '\u00df\u1fff', '\u2c00\ud7ff'].map((pair) => pair.split('').map((letter) => letter.charCodeAt(0)));
    for (const [first, last] of ends) expect([first! - 1, first!, last!, last! + 1].map(isWordLetter)).toEqual([false, true, true, false]);
  });

  it('says which bracket never closes', () => {
    expect(() => treeOf('(?:a')).toThrow('a bracket never closes: (?:a');
  });
});

const EDGED = (source: string): string => `(?<!${WORD})(?:${source})(?!${WORD})`;

describe('what a text must hold for a pattern', () => {
  it.each<[why: string, source: string, needs: string[][]]>([
    ['a short word, whole', EDGED('cat'), [['cat ']]], ['a long one by its first five letters', EDGED('kettle'), [['kettl']]], ['one of just five', EDGED('night'), [['night']]],
    ['any one of a choice', EDGED('cat|kettle|tom ?cat'), [['cat ', 'kettl', 'tom ', 'tomca']]], ['each once', EDGED('nights|nightly'), [['night']]],
    ['the rarest two of many', EDGED('a cat and kettles'), [['kettl'], ['cat ']]], ['', EDGED('(?:kettle|teapot) of tea'), [['kettl', 'teapo'], ['tea ']]],
    ['nothing of what may be left out', EDGED('(?:kettle )?cat'), [['cat ']]], ['', EDGED('cat(?: kettle)*'), [['cat ', 'kettl']]], ['a plural', EDGED('cats?'), [['cat ', 'cats ']]], ['', EDGED('kettles?'), [['kettl']]],
    ['what must come again', EDGED('(?:cat )+dog'), [['cat '], ['dog ']]], ['letters that come again', EDGED('ha+t'), [['haaaa', 'haaat', 'haat ', 'hat ']]], ['', EDGED('(?:hat)+'), [['hat ', 'hatha']]], ['', EDGED('ha{0,1}t'), [['ht ', 'hat ']]],
    ['a number by its digit', EDGED('\\d+ cats'), [['cats '], ['0']]], ['', EDGED('\\d{3}'), [['0'], ['#']]], ['', EDGED('4x4'), [['#']]], ['', EDGED('a\\d'), [['0']]], ['', EDGED('b[12]'), [['b1 ', 'b2 ']]], ['', EDGED('b[12]|(?:a |c)4'), [['b1 ', 'b2 ', 'a ', 'c4 ']]], ['', EDGED('[0-9] ?kettle'), [['0'], ['#']]],
    ['no word whose beginning is not known', '\\p{L}*kettle', []], ['', 'kettle', []], ['one that goes on as it likes, where its first letters are known', `(?<!${WORD})kettle\\p{L}*`, [['kettl']]], ['', `(?<!${WORD})cat\\p{L}*`, []],
    ['a branch without a word', EDGED('cat|\\p{L}+'), []], ['what is only looked for around', EDGED('(?=kettle)\\p{L}+ cat'), [['cat ']]], ['', EDGED('cat(?! kettle)'), [['cat ']]],
    ['the ends of a text', '^cat$', [['cat ']]], ['a class of letters', EDGED('[ch]at'), [['cat ', 'hat ']]], ['', EDGED('cat[ s]'), [['cat ', 'cats ']]],
    ['one that ends its word while another goes on', EDGED('(?:kettle |tea)pot'), [['kettl', 'teapo']]], ['', EDGED('(?:big |small )?cat'), [['cat ']]],
  ])('%s /%s/', (_, source, needs) => {
    expect(needsOf(treeOf(source)).map((keys) => [...keys].sort())).toEqual(needs.map((keys) => [...keys].sort()));
  });

  it('is nothing where there are more words than are worth following', () => {
    const words = (count: number): string => EDGED(Array.from({ length: count }, (_, at) => `x${String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26))} y`).join('|'));
    expect(needsOf(treeOf(words(400))).map((keys) => keys.length)).toEqual([1, 400]);
    expect(needsOf(treeOf(words(401)))).toEqual([['y ']]);
  });
});

describe('the keys of a text', () => {
  it.each<[text: string, keys: string[]]>([
    ['', []], [' . ', []], ['cat', ['cat ']], ['a night out', ['a ', 'night', 'out ']], ['kettles', ['kettl']], ['4x4', ['#', '0', '4x4 ']], ['no 7', ['no ', '#', '0', '7 ']], ['a7', ['0', 'a7 ']], ['don\'t', ['don ', 't ']], ['été,G', ['été ', 'G ']],
  ])('of "%s" are %j', (text, keys) => {
    expect([...keysOf(text)].sort()).toEqual(keys.map(numberOf).sort());
  });
});

it('takes what a table says over working it out, and reads "no need" as none', () => {
  const [line] = tableOf(['kettle cat']).split('\t');
  expect(needsBy(`${line}\tone,two|three`)('kettle cat')).toEqual([['one', 'two'], ['three']]);
  expect(needsBy(`${line}\t`)('kettle cat')).toEqual([]);
  expect(tableOf([EDGED('cat|dog'), EDGED('cat|dog')]).split('\n')).toHaveLength(1);
});
