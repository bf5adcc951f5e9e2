import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { shown } from './shown.ts';

/** A key without words shows nothing: an empty button, a missing reason. */

const KEY = /\b(?:t|words|getMessage)\('([a-z0-9_]+)'/gu;
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const all = [...sources.map((name) => readFileSync(join('src', name), 'utf8')), readFileSync('manifest.json', 'utf8')].join('\n');
const written = new Set(all.match(/[a-z0-9_]+/gu));
/** Keys that are put together, in the parts that are written: `why_${message}` is `why_` and nothing. */
const parts = [...new Set(all.match(/`[a-z0-9_]*(?:\$\{[^}]*\}[a-z0-9_]*)+`/gu))]
  .map((template) => template.slice(1, -1).split(/\$\{[^}]*\}/u))
  .filter((some) => /[a-z]{2}/u.test(some.join('')));
const computed = parts.filter(([start]) => start !== '').map((some) => new RegExp(`^${some.join('.+')}$`, 'u'));
/** What is put behind a key, as in `${key}_why`: it says nothing of keys that nobody asks for without it. */
const ends = parts.flatMap(([start, end, ...more]) => (start === '' && end?.startsWith('_') && more.length === 0 ? [end] : []));
const isAsked = (key: string): boolean => written.has(key) || computed.some((pattern) => pattern.test(key))
  || ends.some((end) => key.endsWith(end) && isAsked(key.slice(0, -end.length)));
const used = new Map(sources.flatMap((name) => [...readFileSync(join('src', name), 'utf8').matchAll(KEY)].map(([, key]) => [key!, name] as const)));

const counted = sources.flatMap((name) => [...readFileSync(join('src', name), 'utf8').matchAll(/\bcount\('([a-z0-9_]+)'/gu)].map(([, key]) => key!));

describe('the words', () => {
  it.each([...used])('"%s", asked for in %s, exists', (key) => {
    expect(messages).toHaveProperty(key);
  });

  it.each(counted)('"%s" is there for one and for many', (key) => {
    expect(messages).toHaveProperty(`${key}_one`);
    expect(messages).toHaveProperty(`${key}_many`);
  });

  it.each(Object.keys(messages))('"%s" is a name that browsers take', (key) => {
    expect(key).toMatch(/^[a-z0-9_]+$/u);
  });

  it.each(Object.entries(messages))('"%s" says something, and says what it is for', (_, { message, description }) => {
    expect(message.trim()).not.toBe('');
    expect(description.trim()).not.toBe('');
  });

  it('are all shown somewhere', () => {
    expect(Object.keys(messages).filter((key) => !isAsked(key))).toEqual([]);
  });

  it('say "leave out" of what stands in the post alone, never of a question that need not be asked', () => {
    const ofQuestions = Object.entries(messages).filter(([key]) => /^(?:prompt_(?:mute|insisted|said_(?:left_out|muted|back)|undo_(?:left_out|muted))|options_mute)/u.test(key));
    expect(ofQuestions.filter(([, { message, description }]) => /\b(?:leave|left|mention)/iu.test(message + description))).toEqual([]);
  });

  it('call the extension by its one name', () => {
    expect(shown.filter(([, text]) => /\bPause\b(?! Before You Post| for | on )|pause before you post/u.test(text))).toEqual([]);
  });

  it('have curly quotes and real dashes, those of our packs too', () => {
    const asBrowsersWriteIt = "connect-src 'none'";
    const ours = shown.filter(([where]) => /^(?:messages\.json |src\/policy\/packs\/)/u.test(where));
    expect(ours.filter(([, text]) => /['"]| - /u.test(text.replace(asBrowsersWriteIt, '')))).toEqual([]);
  });

  it('never blame: no word of the kind that makes people hide things', () => {
    expect(shown.filter(([, text]) => /violat|breach|inappropriate|misconduct|are you sure/iu.test(text))).toEqual([]);
  });
});
