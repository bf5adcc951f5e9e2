import { expect, it } from 'vitest';
import { frame, places, type Frame } from '../../../src/checks/lib/plain-frames.ts';
import { joinPlain } from '../../../src/checks/lib/plain.ts';

const plainOf = (text: string) => joinPlain(text.split(' ').map((word) => ({ text: word, start: 0, end: word.length })));

/** What trying every frame at every word finds: slow, and right. */
function everywhere(text: string, frames: readonly Frame[]): string[] {
  const line = ` ${text} `;
  const found: string[] = [];
  for (let at = 1; at > 0 && at < line.length; at = line.indexOf(' ', at) + 1) {
    for (const { pattern: { regExp } } of frames) {
      const sticky = new RegExp(regExp.source, 'uy');
      sticky.lastIndex = at;
      if (sticky.test(line)) found.push(line.slice(at, sticky.lastIndex));
    }
  }
  return found.sort();
}

const sources = [
  'you_are', '(?:a|an)_idiot', '(?:very_)?bad', '(?:very_){0,3}bad_day', 'u', 'G_are', '(?:no|some)body_cares?', '[.!?]_and', '(?<=so_)what', '\\p{L}+ing_up', 'thr?ow(?:s|ing)?_(?:it|them)',
  '(?!not_)now', 'do(?:nt|_not)_go', '(?:x|(?:y_)?z)_end', 'a{2,3}_h', '(?:o_)*no', 'ha+_ha', 'e(?:e+k)?_mouse',
];
const texts = [
  'you are an idiot', 'very very bad day u', 'bad', 'G are bad . and nobody cares', 'so what now', 'giving up throwing them', 'not now dont go do not go', 'z end y z end x end', 'aa h aaa h', 'o o no no', 'haaa ha', 'e mouse eeek mouse',
  'u', 'somebody care ! and', 'you', '',
];

it.each(texts)('finds in "%s" what trying every frame at every word would find', (text) => {
  const frames = sources.map((source) => frame(source, 0.8));
  const plain = plainOf(text);
  expect(places(plain, frames).map(({ start, end }) => plain.text.slice(start, end)).sort()).toEqual(everywhere(text, frames));
});

it('stops in a text made of one phrase', () => {
  expect(places(plainOf('you are '.repeat(5_000).trim()), [frame('you_are', 0.8)]).length).toBeLessThan(100);
});
