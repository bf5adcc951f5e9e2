import { expect, it } from 'vitest';
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
