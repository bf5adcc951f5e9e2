import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/checks/lib/fold.ts';
import { read } from '../../../src/checks/lib/reading.ts';
import { draftOf } from '../fixtures.ts';

/** Anything people can type, thick with what goes wrong: joiners, accents, ligatures, emoji, lone surrogates. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom('a', 'É', 'e\u0301', 'ﬁ', '\u200b', '\u00ad', '’', '#', '@', ' ', '👮🏽‍♀️', '\ud83d', 'İ', 'ß', '½', '７', '.', "'s"), maxLength: 60 }),
);

describe('a folded text', () => {
  it('leads every place back to whole characters of the original', () => {
    fc.assert(fc.property(anyText, fc.nat(), fc.nat(), (original, a, b) => {
      const folded = fold(original);
      if (folded.text.length === 0) return;
      const start = a % folded.text.length;
      const end = start + 1 + (b % (folded.text.length - start));
      const span = folded.span(start, end);
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.start).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual(original.length);
      const piece = original.slice(span.start, span.end);
      expect(/^[\uDC00-\uDFFF]/.test(piece) && /[\uD800-\uDBFF]$/.test(original.slice(0, span.start)), 'a character was cut at its start').toBe(false);
      expect(/[\uD800-\uDBFF]$/.test(piece) && /^[\uDC00-\uDFFF]/.test(original.slice(span.end)), 'a character was cut at its end').toBe(false);
      expect(fold(piece).text).toContain(folded.text.slice(start, end));
    }), { numRuns: 2_000 });
  });

  it('keeps order: later places never point before earlier ones', () => {
    fc.assert(fc.property(anyText, (original) => {
      const folded = fold(original);
      const starts = [...folded.text].map((_, index) => folded.span(index, index + 1).start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }));
  });

  it('takes an accent along with the letter it stands on', () => {
    fc.assert(fc.property(anyText, (original) => {
      const folded = fold(original);
      for (let index = 0; index < folded.text.length; index += 1) {
        const { end } = folded.span(index, index + 1);
        expect(original.slice(end)).not.toMatch(/^\p{M}/u);
      }
    }));
  });

  it('says the same of a place as a plain table of every letter would', () => {
    fc.assert(fc.property(anyText, (original) => {
      const table = [...original].reduce<{ at: number; rows: { start: number; end: number }[] }>(({ at, rows }, character) => {
        const end = at + character.length;
        const letters = fold(character).text;
        if (letters === '' && /\p{M}/u.test(character)) return { at: end, rows: rows.map((row) => (row.end === at ? { ...row, end } : row)) };
        return { at: end, rows: [...rows, ...letters.split('').map(() => ({ start: at, end }))] };
      }, { at: 0, rows: [] }).rows;
      const folded = fold(original);
      expect(folded.text.split('').map((_, index) => folded.span(index, index + 1))).toEqual(table);
    }));
  });

  it.each([
    ['Cyrillic', 'Маrk Сuddingtоn'], ['Greek', 'Μark Cuddingtοn'], ['full width', 'Ｍａｒｋ Ｃｕｄｄｉｎｇｔｏｎ'], ['bold', '𝐌𝐚𝐫𝐤 𝐂𝐮𝐝𝐝𝐢𝐧𝐠𝐭𝐨𝐧'], ['script', '𝓜𝓪𝓻𝓴 𝓒𝓾𝓭𝓭𝓲𝓷𝓰𝓽𝓸𝓷'],
    ['small capitals', 'ᴍᴀʀᴋ ᴄᴜᴅᴅɪɴɢᴛᴏɴ'], ['boxes', '🅼🅰🆁🅺 🅲🆄🅳🅳🅸🅽🅶🆃🅾🅽'], ['circles', 'Ⓜⓐⓡⓚ Ⓒⓤⓓⓓⓘⓝⓖⓣⓞⓝ'], ['filled circles', '🅜🅐🅡🅚 🅒🅤🅓🅓🅘🅝🅖🅣🅞🅝'],
  ])('reads look-alikes: %s', (_, written) => {
    expect(fold(written).text).toBe('mark cuddington');
  });

  it.each([['Łukasz', 'lukasz'], ['Søren', 'soren'], ['Strauß', 'strauss'], ['Ægir', 'aegir'], ['Þóra', 'thora'], ['🇬🇧', '🇬🇧'], ['`', "'"], ['1\uFE0F\u20E3', '1']])('reads %s as %s', (written, meant) => {
    expect(fold(written).text).toBe(meant);
  });

  it('reads accents, width, case and invisible characters as nothing', () => {
    expect(fold('Z\u00ADOE\u0301 ＣＵＤ\u200Bdington’s').text).toBe("zoe cuddington's");
  });

  it('gives each word the exact place it has in the draft', () => {
    fc.assert(fc.property(anyText, (original) => {
      for (const token of read(draftOf(original)).tokens) {
        const seen = fold(original.slice(token.start, token.end)).text.replaceAll("'", '').replace('&', 'and');
        expect(seen).toContain(token.word);
        expect(token.bareEnd).toBeLessThanOrEqual(token.end);
      }
    }));
  });
});
