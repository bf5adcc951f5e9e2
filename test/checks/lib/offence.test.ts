import { describe, expect, it } from 'vitest';
import { offenceWords } from '../../../src/checks/lib/offence-words.ts';
import { offenceText } from '../../../src/checks/lib/offence.ts';
import { draftOf } from '../fixtures.ts';

it.each([
  ['Met some wheelchair users', 'wheelchair users'],
  ['Met some wheelchair users today', 'wheelchair users'],
  ['Met some working class people', 'working class people'],
  ['Met some pensioners', 'pensioners'],
])('a group is all the words that name it, at the end of a draft too: %s', (text, name) => {
  const { classed } = offenceText(draftOf(text));
  const at = classed.text.indexOf('G');
  const { start, end } = classed.span(at, at + 1);
  expect(text.slice(start, end)).toBe(name);
});

it('no list has a word of one or two letters, which a sign in the wrong place makes: "git s|" is "git" and "s"', () => {
  expect([...offenceWords.keys()].filter((word) => word.length < 3)).toEqual([]);
});

describe('rough words in a text', () => {
  const graded = (text: string): string[] => {
    const { classed, offences } = offenceText(draftOf(text));
    return offences.map(({ grade, masked, mild, vermin, start, end }) => `${grade}${masked ? ' masked' : ''}${mild ? ' mild' : ''}${vermin ? ' vermin' : ''}: ${text.slice(classed.span(start, end).start, classed.span(start, end).end)}`);
  };

  it.each<[text: string, grades: string[]]>([
    ['What a wanker', ['X: wanker']], ['f**k off', ['F masked: f**k']], ['fuckwombling', ['F: fuckwombling']], ['s***', ['F masked: s***']], ['q***', []], ['n****', ['F masked: n****']], ['what a w****r', ['X masked: w****r']], ['4**4', []], ['f*************************k', []],
    ['finger pricks', []], ['these pricks', ['X: pricks']], ['meat faggots', []], ['faggots and peas', []], ['see https://fuck.example/a', []], ['a****************rsole', []], ['faggots today, peas and chips', ['S: faggots']], ['bitches', ['X: bitches']],
  ])('%j', (text, grades) => {
    expect(graded(text)).toEqual(grades);
  });

  it('are at most two hundred', () => {
    expect(offenceText(draftOf('You wanker. '.repeat(300))).offences).toHaveLength(200);
  });
});
