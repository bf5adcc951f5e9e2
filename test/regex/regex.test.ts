import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { afterAll, expect, it } from 'vitest';
import { patternsMade } from '../../src/checks/lib/pattern.ts';
import { BELONGS } from '../../src/checks/lib/work.ts';
import { builtBy, literalsIn, type Pattern } from './collect.ts';
import { tamed } from './replay.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A pattern that was found sound stays so: only new and changed ones are looked at again. */
const CACHE = join(root, 'node_modules/.cache/regex.json');
/** What can't be told in this time is tried by the hostile texts of the bench all the same. */
const MOST_MS = 10_000;
/** Patterns only ever tried on a stretch of fixed length, where a power of the length is a constant. */
const BOUNDED: Readonly<Record<string, string>> = {
  'src/checks/email-work.ts': 'SPOKEN_START is tried on the 160 letters before "police dot uk"',
  'src/checks/lib/work.ts': 'BELONGS is tried on the 200 letters before a force\'s name',
  'src/checks/lib/mail.ts': 'SPOKEN_START is tried on the 160 letters before a provider\'s name',
};

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/u.test(file));
const modules = import.meta.glob('../../src/{checks,policy,core,photos}/**/*.ts');
const patterns = [
  ...files.flatMap((file) => literalsIn(join(root, 'src', file), root)),
  ...await builtBy(() => Promise.all(Object.values(modules).map((load) => load()))),
  // Compiled only when a draft needs them, so not by loading.
  ...patternsMade.map(({ regExp }) => ({ where: regExp === BELONGS.regExp ? 'src/checks/lib/work.ts' : 'a pattern over folded text', source: regExp.source, flags: regExp.flags })),
];
const keyOf = ({ source, flags }: Pattern) => createHash('sha256').update(`/${source}/${flags}`).digest('base64url').slice(0, 22);
const sound = new Set<string>(existsSync(CACHE) ? JSON.parse(readFileSync(CACHE, 'utf8')) as string[] : []);
const untold: string[] = [];
mkdirSync(dirname(CACHE), { recursive: true });

it('there are patterns of both kinds to look at', () => {
  expect(patterns.filter(({ where }) => where.startsWith('src/checks/')).length).toBeGreaterThan(100);
  expect(patternsMade.length).toBeGreaterThan(100);
});

it.each(patterns)('takes no more than linear time: $where /$source/$flags', { timeout: MOST_MS * 12 }, async (pattern) => {
  if (sound.has(keyOf(pattern))) return;
  const found = await check(pattern.source, pattern.flags, { timeout: MOST_MS });
  if (found.status === 'unknown') untold.push(pattern.where);
  // A repeat with a bound ({0,40}) is no more than a constant, but to recheck it is a repeat: the text it fears is tried.
  const isSound = found.status === 'safe' || (found.status === 'vulnerable' && tamed(pattern, found));
  if (isSound) {
    sound.add(keyOf(pattern));
    writeFileSync(CACHE, JSON.stringify([...sound]));
  }
  if (found.status === 'vulnerable' && !isSound && BOUNDED[pattern.where.replace(/:\d+$/u, '')] === undefined) expect.fail(`${found.complexity.summary}: ${found.attack.pattern}`);
});

afterAll(() => {
  if (untold.length > 0) process.stdout.write(`not told in ${MOST_MS / 1000} s: ${untold.join(', ')}\n`);
});
