import { describe, expect, it } from 'vitest';
import { isSharedNews, quotedIn } from '../../src/background/quoted.ts';

/** The place of `words` in `text`. */
const quotes = (text: string, words: string): boolean => {
  const start = text.indexOf(words);
  return quotedIn(text)({ start, end: start + words.length });
};

describe('words that are somebody else\'s', () => {
  it.each([
    ['in curly quotation marks', 'He wrote “you are all a shower of idiots” and left.', 'shower of idiots'],
    ['in straight ones', 'A man shouted "go home you clowns" at the bus.', 'clowns'],
    ['after a mark of quoting', '> what a bunch of clowns\nI disagree.', 'clowns'],
    ['in a repost', 'RT @somebody: what a bunch of clowns', 'clowns'],
    ['in a repost behind a comment', 'No. RT @somebody what a bunch of clowns', 'clowns'],
  ])('%s', (_, text, words) => expect(quotes(text, words)).toBe(true));

  it.each([
    ['a tone of voice', 'Our "lovely clowns" at the top again.', 'clowns'],
    ['the writer\'s own, reported', 'So I told him "get lost you clown now" and went.', 'clown'],
    ['beside a quotation', 'He said "see you on Monday then", the clown.', 'clown'],
    ['only partly in one', '"He is one of them, a real" clown of a man', 'real" clown'],
    ['before a repost', 'Clowns, all of them. RT @somebody hello', 'Clowns'],
    ['a mark that never closes', 'Six foot 2" tall and a clown\nwith a 3" hat', 'clown'],
    ['no quotation at all', 'What a clown', 'clown'],
  ])('not %s', (_, text, words) => expect(quotes(text, words)).toBe(false));
});

describe('shared news', () => {
  it.each([
    ['Man charged after harbour fires https://news.example/harbour', true],
    ['Man charged after harbour fires', false],
    ['We charged him an hour ago https://news.example/harbour', false],
    ['I’ve read this: man charged https://news.example/harbour', false],
    ['Ours was worse https://news.example/harbour', false],
  ])('%s: %s', (text, shared) => {
    expect(isSharedNews(text)).toBe(shared);
  });
});
