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
/** Keys that are put together, such as `why_${message}`, as patterns. */
const computed = [...new Set(all.match(/`[a-z0-9_]*(?:\$\{[^}]*\}[a-z0-9_]*)+`/gu))]
  .map((template) => template.slice(1, -1).split(/\$\{[^}]*\}/u))
  .filter((parts) => /[a-z]{2}/u.test(parts.join('')))
  .map((parts) => new RegExp(`^${parts.join('.+')}$`, 'u'));
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

  it.each(Object.entries(messages))('"%s" says something, and says what it is for', (_, { message, description }) => {
    expect(message.trim()).not.toBe('');
    expect(description.trim()).not.toBe('');
  });

  it('are all shown somewhere', () => {
    const asked = (key: string) => written.has(key) || computed.some((pattern) => pattern.test(key));
    expect(Object.keys(messages).filter((key) => !asked(key) && !asked(key.replace(/_(?:one|many)$/u, '')))).toEqual([]);
  });

  it('never blame: no word of the kind that makes people hide things', () => {
    expect(shown.filter(([, text]) => /violat|breach|inappropriate|misconduct|are you sure/iu.test(text))).toEqual([]);
  });
});
