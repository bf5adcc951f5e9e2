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
    ['in curly single ones', 'She wrote ‘don’t trust that shower of idiots’ and left.', 'shower of idiots'],
    ['in straight single ones', "A man shouted 'go home, you're all clowns' at the bus.", 'clowns'],
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
    ['between apostrophes', "Don't ask me, they're clowns and the lads' van is filthy", 'clowns'],
    ['after a word cut short', "I left 'cause they are all clowns and the lads' van is filthy", 'clowns'],
    ['a tone of voice in single ones', "Our 'lovely clowns' at the top again.", 'clowns'],
    ['behind feet and inches', "He's 6' 2 and a right clown with the lads' van", 'clown'],
    ['no quotation at all', 'What a clown', 'clown'],
  ])('not %s', (_, text, words) => expect(quotes(text, words)).toBe(false));
});

describe('shared news', () => {
  it.each([
    'Man charged after harbour fires https://news.example/harbour',
    'Boy, 15, stabbed near school in Hallby – police https://www.dailycourier-news.example/1',
    'BBC News - Two held over £1.5m raid at bank https://www.bbc.co.uk/news/1',
    'Police chief ‘weak’, tribunal told\nhttps://www.thenorthernecho.co.uk/1 via @TheNorthernEcho #Hallby',
    'Will the front desk at Hallby reopen? https://hallbygazette.example/desk',
  ])('is a headline with its link: %s', (text) => expect(isSharedNews(text)).toBe(true));

  it.each([
    ['no link', 'Man charged after harbour fires'],
    ['the writer in it', 'We charged him an hour ago https://news.example/harbour'],
    ['the writer in it', 'I’ve read this: man charged https://news.example/harbour'],
    ['the writer in it', 'Ours was worse https://news.example/harbour'],
    ['somebody spoken to', 'Your lot are clowns https://news.example/harbour'],
    ['somebody known to the writer', 'Looked him up and he’s got previous https://news.example/harbour'],
    ['a telling voice', 'Victim was the barmaid from the Crown https://news.example/harbour'],
    ['a full stop', 'Clowns the lot of them. https://news.example/harbour'],
    ['more than a headline', 'Man charged. Clowns the lot of them https://news.example/harbour'],
    ['a comment behind it', 'Man charged https://news.example/harbour about time too'],
    ['what is still to come', 'Op Falcon raids on Mill Road tomorrow https://news.example/harbour'],
    ['what is still to come', 'Op Falcon raids on Mill Road at 5.30am https://news.example/harbour'],
    ['a link to no news', 'Man charged after harbour fires https://pictures.example/harbour'],
    ['nothing but a link', 'https://news.example/harbour'],
  ])('has not %s: %s', (_, text) => expect(isSharedNews(text)).toBe(false));
});
