import { expect, it } from 'vitest';
import { tagger } from '../../../src/checks/lib/tagger.ts';

/** What is tagged in a text, as "tag: words"; a word with a capital is written with one. */
const tagged = (lists: Readonly<Record<string, string>>, ...texts: string[]): string[][] => {
  const tag = tagger(lists);
  return texts.map((text) => {
    const words = text.split(' ').filter(Boolean);
    const marks = tag(words.map((word, at) => ({ word: word.toLowerCase(), capital: /^\p{Lu}/u.test(word), quoted: false, comma: false, start: at, end: at + 1 })));
    return [...marks].flatMap(([name, places]) => places.map(({ from, to }) => `${name}: ${words.slice(from, to).join(' ')}`)).sort();
  });
};
/** So many forms that they are tried one by one. */
const WIDE = `${Array.from({ length: 11 }, (_, at) => `w${at}`).join('/')}/ ${Array.from({ length: 11 }, (_, at) => `v${at}`).join('/')}/# end/^`;

it.each<[why: string, phrases: string, text: string, found: string[]]>([
  ['each form of a word', 'get/gets it', 'gets it get it got it', ['t: get it', 't: gets it']], ['what may be left out', 'on /the lates', 'on the lates on lates the lates', ['t: on lates', 't: on the lates']], ['a first word that may be left out', '/the lates,', 'the lates', ['t: lates', 't: the lates']],
  ['any number', '# miles', 'four miles 4 miles 12345 miles 3am miles miles', ['t: 3am miles', 't: 4 miles', 't: four miles']], ['a capital', 'met ^', 'met Ann met ann', ['t: met Ann']], ['any word', 'a * day', 'a fine day a day', ['t: a fine day']], ['what stands first of all', '* day,# off,^ ltd', 'fine day 2 off Fen ltd', ['t: 2 off', 't: Fen ltd', 't: fine day']],
  ['all readings', 'on lates,on,lates', 'on lates', ['t: lates', 't: on', 't: on lates']], ['each once', 'on,on', 'on', ['t: on']], ['spaces around and between', '  on   lates , nights ', 'on lates nights', ['t: nights', 't: on lates']], ['nothing for no phrase', ',  ,', 'on', []], ['no phrase that the text breaks off', 'on lates', 'on', []],
  ['phrases of many ways', WIDE, 'w1 v2 end v10 end w3 4 Ann w1 end', ['t: 4 Ann', 't: v10 end', 't: v2 end', 't: w1 v2 end', 't: w3 4 Ann']], ['and no others', WIDE, 'w1 x end w1 v2 stop', []],
])('finds %s', (_, phrases, text, found) => {
  expect(tagged({ t: phrases }, text)).toEqual([found]);
});

it('finds the same in a second text, and the tags of each list', () => {
  expect(tagged({ a: 'on lates', b: 'on lates,nights' }, 'on lates', 'nights', 'on lates')).toEqual([['a: on lates', 'b: on lates'], ['b: nights'], ['a: on lates', 'b: on lates']]);
});
