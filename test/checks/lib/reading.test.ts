import { describe, expect, it } from 'vitest';
import { joinPlain, plainWords } from '../../../src/checks/lib/plain.ts';
import { isTagged, read, wordsOf } from '../../../src/checks/lib/reading.ts';
import { Trace } from '../../../src/checks/lib/trace.ts';
import { draftOf } from '../fixtures.ts';

/** The words of a text as they stand and as they are known: "written=word", and "/bare" where that is another. */
const tokens = (text: string): string[] => read(draftOf(text)).tokens.map(({ word, bare, start, end, bareEnd }) => `${text.slice(start, end)}=${word}${bare === word ? '' : `/${bare}:${text.slice(start, bareEnd)}`}`);

describe('the words of a draft', () => {
  it.each<[text: string, words: string[]]>([
    ['Tea & cake', ['Tea=tea', '&=and', 'cake=cake']], ['&&', ['&=and', '&=and']], ['a&b', ['a=a', '&=and', 'b=b']], ['R&D', ['R=r', '&=and', 'D=d']],
    ["O'Neill's rock", ["O'Neill's=oneills/oneill:O'Neill", 'rock=rock']], ["Jess' and lads'", ['Jess=jess', 'and=and', 'lads=lads']], ["'tis 'so'", ['tis=tis', 'so=so']], ["a''s", ["a''s=as/a:a'"]], ["''", []], ["a'sb", ["a'sb=asb"]],
    ['Zoë éclair naïve', ['Zoë=zoe', 'éclair=eclair', 'naïve=naive']], ['Ωmega ωx xω жук Жук xж', ['Ωmega=wmega', 'ωx=wx', 'xω=xw', 'жук=жyk', 'Жук=жyk', 'xж=xж']], ['año×2', ['año=ano', '2=2']], ['东京 x', ['东京=东京', 'x=x']], ['a…b', ['a=a', 'b=b']], ['—x', ['x=x']], ["é's", ["é's=es/e:é"]],
    ['#NightsAtTollgate', ['NightsAtTollgate=nightsattollgate', 'Nights=nights', 'At=at', 'Tollgate=tollgate']], ['@markBell x', ['markBell=markbell', 'mark=mark', 'Bell=bell', 'x=x']], ['NightsAt', ['NightsAt=nightsat']], ['#nights', ['nights=nights']],
    ['see https://x.example/mark now', ['see=see', 'now=now']], ['www.fen.example and fen.example/a', ['and=and']], ['mark@fen.example, hi', ['hi=hi']], ['(www.fen.example)', []], ['a/b and/or', ['a=a', 'b=b', 'and=and', 'or=or']], ['@mark', ['mark=mark']], ['and www', ['and=and', 'www=www']],
    ['x\nhttp://fen.example\ny', ['x=x', 'y=y']], ['http://a.example http://b.example c', ['c=c']], [`x${'a'.repeat(400)}@fen.example`, [`x${'a'.repeat(400)}=x${'a'.repeat(400)}`, 'fen=fen', 'example=example']],
  ])('%j', (text, words) => {
    expect(tokens(text)).toEqual(words);
  });

  it('of a listed phrase are the same', () => {
    expect([wordsOf("The Ram & Crook's"), wordsOf('https://x.example/a'), wordsOf('')]).toEqual([['the', 'ram', 'and', 'crooks'], ['https', 'x', 'example', 'a'], []]);
  });

  it('know where a link is', () => {
    const text = 'ab https://x.example cd @ef gh@fen.example ij';
    const { inLink } = read(draftOf(text));
    const in_ = (word: string) => inLink({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
    expect(['https', 'x.ex', 'example cd', 'gh', 'fen', 'ab https'].map(in_)).toEqual([true, true, true, true, true, true]);
    expect(['ab', 'ab ', ' cd', 'cd', '@ef', 'ef ', 'ij', ' ij'].map(in_)).toEqual([false, false, false, false, false, false, false, false]);
  });

  it('are tags behind their sign only', () => {
    expect([isTagged('#a', 1), isTagged('@a', 1), isTagged('a', 0), isTagged('# a', 2), isTagged('#a', 0)]).toEqual([true, true, false, false, false]);
  });
});

describe('plain words', () => {
  const LISTED = ['wanker', 'wank', 'boob', 'idiot', 'hello', 'cum', 'ass', 'sell'];
  const plain = (text: string) => [...plainWords(read(draftOf(text)), (word) => LISTED.includes(word), (word) => word === 'islam')].map(({ text: word, masked }) => (masked ? `${word}?` : word));

  it.each<[text: string, words: string[]]>([
    ['w4nk3r h3110 a55', ['wanker', 'hello', 'ass']], ['idi0ttt idddiot helllo hellllo', ['idiot', 'idiot', 'hello', 'hello']], ['cuuum cuum asss assss boooob', ['cum', 'cuum', 'ass', 'ass', 'boob']], ['zzz xyyyz as', ['zzz', 'xyyyz', 'as']],
    ['w*nk a**', ['w*nk?', 'a**?']], ['$ell @ss !diot 5ell', ['$', 'ell', '@', 'ss', '!', 'diot', 'sell']], ['1000 2000', ['1000', '2000']], ['b00b s0ld m4rk5', ['boob', 'sold', 'mark5']], ["don't it's Islam's 4Islam's", ['dont', 'its', 'islam', 's', '4islams']],
    ['!!! ... a.. ?! 🔪🔪 🔪', ['!', '.', 'a', '.', '?', '!', 'stab']], ['aa bb bb', ['aa', 'bb', 'bb']], ['i d i o t! h.e.l.l.o. a c u m', ['idiot', '!', 'hello', '.', 'a', 'cum']], ['b c u m', ['bcum']], ['i c u m', ['i', 'cum']], ['a b', ['a', 'b']], ['xa b c', ['xa', 'b', 'c']],
  ])('%j', (text, words) => {
    expect(plain(text)).toEqual(words);
  });

  it('on one line lead back by any of their letters, and by the spaces around them', () => {
    const words = [{ text: 'ab', start: 0, end: 3 }, { text: 'c', start: 5, end: 6 }, { text: 'def', start: 9, end: 12 }];
    const { text, span } = joinPlain(words);
    expect(text).toBe(' ab c def ');
    expect([span(0, 4), span(1, 3), span(2, 3), span(3, 6), span(4, 5), span(3, 10), span(7, 8)]).toEqual([
      { start: 0, end: 3 }, { start: 0, end: 3 }, { start: 0, end: 3 }, { start: 5, end: 6 }, { start: 5, end: 6 }, { start: 5, end: 12 }, { start: 9, end: 12 },
    ]);
    expect(joinPlain([]).span(0, 1)).toEqual({ start: 0, end: 0 });
  });
});

describe('a rewritten text', () => {
  it('knows the place of every piece, kept, rewritten or stretched', () => {
    const trace = new Trace();
    trace.keep('ab', 0);
    trace.keep('', 2);
    trace.keep('cd', 2);
    trace.put('and', 4, 5);
    trace.put('', 5, 6);
    trace.keep('ef', 6);
    trace.stretch(8, 9);
    trace.stretch(3, 20);
    trace.keep('g', 12);
    const { text, span } = trace.done();
    expect(text).toBe('abcdandefg');
    expect(text.split('').map((_, at) => Object.values(span(at, at + 1)))).toEqual([[0, 1], [1, 2], [2, 3], [3, 4], [4, 5], [4, 5], [4, 5], [6, 7], [7, 9], [12, 13]]);
    expect([span(0, 10), span(1, 5), span(6, 8)]).toEqual([{ start: 0, end: 13 }, { start: 1, end: 5 }, { start: 4, end: 7 }]);
  });
});
