import { describe, expect, it } from 'vitest';
import { groupAt, isVermin, mayNameGroup } from '../../../src/checks/lib/groups.ts';
import { hauntForms } from '../../../src/checks/lib/haunts.ts';

/** What is named from the stroke on, and in how many words: "G2", or "-". */
function named(text: string): string {
  const words = text.split(' ');
  const at = words.indexOf('|');
  words.splice(at, 1);
  const group = groupAt(words.map((word) => word.toLowerCase()), at, (index) => /^\p{Lu}/u.test(words[index] ?? ''));
  return group ? `${group.symbol}${group.words}` : '-';
}

describe('a group of people', () => {
  it.each([
    ['many', 'G1', ['| Muslims are', '| women', '. | welsh are', '| welsh are', '| Danes']], ['many, with a word for people', 'G2', ['| muslim women', '| roma people', '| jews people', '| homeless people', '| women drivers', '| women people', '| trans women', 'these | polish lot', '| boat people', '| single mums', '| the elderly', '| asylum seekers']],
    ['many of two kinds', 'G4', ['| black and white people', '| trans and gay women']], ['many of two kinds at once', 'G3', ['| black muslim women', '| people on benefits']], ['many behind what points at them', 'G1', ['the | welsh are', 'the | irish make', 'them | irish .', 'the | disabled .', 'the | unemployed are']],
    ['one', 'O1', ['a | Pole', 'a | jew .', 'some | muslim .', '| gypsy .', '| illegal']], ['one, with a word for a person', 'O2', ['a | muslim woman', 'an | immigrant family', 'a | single mum', 'an | asylum seeker']], ['one of two kinds', 'O3', ['a | black muslim woman']],
    ['an adjective alone', 'A1', ['the | muslim food', 'a | muslim', '| black and tired', '| irish stew', 'the | irish stew', 'some | disabled .', 'so | welsh are', 'a | polish pub', 'the | gypsy caravan', '| gay']], ['', 'A2', ['| south african']],
    ['a weak adjective only before what hatred says', '-', ['| old', '| unemployed', '| poor thing']], ['', 'A1', ['| old scum', '| poor vermin', '| gay scumbag']],
    ['no group', '-', ['| pole', '| danes', 'great | danes', 'rail | travellers', 'the | xyzzy', '| romas']],
  ])('%s is %s', (_, expected, texts) => {
    expect(texts.map((text) => `${text}: ${named(text)}`)).toEqual(texts.map((text) => `${text}: ${expected}`));
  });

  it('may begin with any first word of a name, and with no other', () => {
    expect(['asylum', 'people', 'the', 'muslims', 'gay', 'jehovahs'].map(mayNameGroup)).toEqual([true, true, true, true, true, true]);
    expect(['seeker', 'seekers', 'claimant', 'xyzzy', ''].map(mayNameGroup)).toEqual([false, false, false, false, false]);
  });

  it('is called vermin by whole words', () => {
    expect(['scum', 'parasite', 'parasites', 'sub human', 'subhumans', 'savages'].map(isVermin)).toEqual([true, true, true, true, true, true]);
    expect(['scumble', 'subscum', 'savage', 'verminous'].map(isVermin)).toEqual([false, false, false, false]);
  });
});

describe('a listed place', () => {
  it.each([
    ['The Copper Kettle at Wyvermere', ['whole The Copper Kettle at Wyvermere', 'whole copper kettle']], ['the Plough', ['whole the Plough', 'name plough']], ['Wyvermere Harriers', ['whole Wyvermere Harriers', 'kind harriers']], ['Holmcroft Arms', ['whole Holmcroft Arms', 'name holmcroft', 'kind arms']],
    ['Red Lion Inn, Wyvermere', ['whole Red Lion Inn, Wyvermere', 'name red lion', 'kind inn']], ['St Werburga Rowing Club', ['whole St Werburga Rowing Club', 'kind rowing club']], ['Brook Leisure Centre of Wyvermere', ['whole Brook Leisure Centre of Wyvermere']], ['Gym', ['whole Gym']], ['Holmcroft Gym', ['whole Holmcroft Gym', 'name holmcroft']],
    ['Rowing Club', ['whole Rowing Club']], ['Holmcroft Rowing Club Hall', ['whole Holmcroft Rowing Club Hall', 'kind club hall']],
  ])('%s is spoken of in its parts', (place, forms) => {
    expect([...hauntForms(place)].map(([form, { part }]) => `${part} ${form}`)).toEqual(forms);
  });
});
