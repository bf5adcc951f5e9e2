import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLines, textIn } from '../../scripts/evaluate/input.ts';
import { readPhotos } from '../../scripts/evaluate/photos.ts';
import { evaluatePosts } from '../../scripts/evaluate/posts.ts';
import { readWriters } from '../../scripts/evaluate/profiles.ts';

/** Files that people measure with are named where they are wrong, and nothing is measured. */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  mkdirSync(join(folder, 'files'));
  writeFileSync(join(folder, 'files', 'a.jpg'), '');
});
afterAll(() => { rmSync(folder, { recursive: true }); });

function given(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('lines', () => {
  const texts = (text: string): string[] => readLines(given('lines.jsonl', text), textIn);

  it('are read whatever ends them, and with a mark at the front', () => {
    expect(texts('\uFEFF{"text":"a"}\r\n\r\n{"text":"b"}\r\n')).toEqual(['a', 'b']);
  });

  it.each([
    ['{"text":"a"}\n{"text":', 2, 'not one whole JSON object'], ['[\n{"text":"a"}\n]', 1, 'not one whole JSON object'], ['{"text":"a"}\n["text"]', 2, 'not one whole JSON object'],
    ['{"words":"a"}', 1, '"text" is missing'],
  ])('that are none are named: %j', (text, line, complaint) => {
    expect(() => texts(text)).toThrow(`lines.jsonl:${line}: ${complaint}`);
  });

  it('that are not there are missed', () => {
    expect(() => texts('')).toThrow('lines.jsonl: holds no line');
  });
});

describe('profiles', () => {
  it('are a list, or in one called "profiles", and all but the id may be missing', () => {
    const [one] = readWriters([{ id: 'p1', age: 40, home: null }]).values();
    expect(one).toEqual(readWriters({ profiles: [{ id: 'p1' }] }).get('p1'));
    expect(one?.profile).toMatchObject({ employer: { names: [] }, role: { rank: '' }, homes: [], colleagues: [] });
  });

  it('become what Options would hold', () => {
    const entry = { id: 'p1', pack: 'mdp', collarNumber: '4471', colleagues: [{ name: 'Fenna Drossmere', rank: 'PC' }, { rank: 'PC' }], home: { town: 'Holmcroft' }, vehicles: [{ registration: 'KX49 QRL' }], hobbiesPlaces: ['the hill'] };
    expect(readWriters([entry]).get('p1')).toMatchObject({
      pack: 'mdp',
      profile: { collar: '4471', colleagues: [{ name: 'Fenna Drossmere', rank: 'PC', nicknames: [] }], homes: [{ street: '', town: 'Holmcroft', postcode: '' }], vehicles: ['KX49 QRL'], places: ['the hill'] },
    });
  });

  it.each([
    [{ stations: 'Holmcroft' }, 'stations'], [{ colleagues: 'Fenna' }, 'colleagues'], [{ colleagues: ['Fenna'] }, 'colleagues.0'], [{ employer: 'Wyvermere Police' }, 'employer'], [{ collarNumber: 4471 }, 'collarNumber'],
    [{ emails: ['a@b.example'] }, 'emails'], [{ id: 7 }, 'id'],
  ])('that would be half read are named: %j', (change, field) => {
    expect(() => readWriters([{ id: 'p0' }, { id: 'p1', ...change }])).toThrow(`profile 2: "${field}": `);
  });

  it('that share an id are named, since only one could be used', () => {
    expect(() => readWriters([{ id: 'p1' }, { id: 'p1' }])).toThrow('profile 2: "p1" is there twice');
  });
});

it('a label of no convention is scored, and can be asked for', async () => {
  const files = [given('posts.jsonl', '{"text":"Cake on the hill","profile":"p1","severity":"none","labels":[{"check":"cakes","match":"Cake"}]}')];
  const profiles = given('profiles.json', '[{"id":"p1"}]');
  const said: string[] = [];
  await evaluatePosts({ files, profiles, check: 'cakes', unread: false }, (line) => said.push(line));
  expect(said[0]).toMatch(/^cakes +- +0\.0 % +0\.0 % +1 +0 +1$/mu);
  expect(said.join('\n')).toContain('Misses of cakes: 1');
  await expect(evaluatePosts({ files, profiles, check: 'pies', unread: false }, () => undefined)).rejects.toThrow('No label is called "pies"');
});

describe('truth.json', () => {
  const good = { file: 'a.jpg', family: 'jpeg', gps: null, zero: false };
  const photos = (...entries: unknown[]) => {
    given('truth.json', JSON.stringify(entries));
    return readPhotos(folder);
  };

  it('is read as it stands', () => {
    expect(photos(good, { ...good, gps: { lat: 1, lon: 2 } })).toHaveLength(2);
  });

  it.each([
    [{ ...good, file: 'b.jpg' }, '"file" names nothing in files/'], [{ ...good, gps: { latitude: 1, longitude: 2 } }, '"gps" is neither'], [{ ...good, gps: [1, 2] }, '"gps" is neither'], [{ ...good, gps: undefined }, '"gps" is neither'],
    [{ ...good, family: 1 }, '"family" is no word'], [null, '"file" names nothing'],
  ])('names the entry that is wrong: %j', (entry, complaint) => {
    expect(() => photos(good, entry)).toThrow(`truth.json, entry 2: ${complaint}`);
  });
});
