/**
 * Writes src/photos/districts-data.ts from the list of postcode districts of https://github.com/Gibbs/uk-postcodes (CC0 1.0),
 * which is in no package:
 *   node scripts/build-districts.mjs postcodes.csv
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { lettersOf } from './letters.mjs';
import { stop } from './setup.mjs';

if (argv.length !== 3) stop('node scripts/build-districts.mjs postcodes.csv');

const [head = '', ...lines] = readFileSync(argv[2], 'utf8').trim().split(/\r?\n/);
const columns = head.split(',');
const [district, latitude, longitude] = ['postcode', 'latitude', 'longitude'].map((name) => columns.indexOf(name));

const districts = lines
  .map((line) => line.split(','))
  .map((cells) => ({ name: cells[district], at: [Number(cells[latitude]), Number(cells[longitude])] }))
  .filter(({ name, at: [north, east] }) => /^[A-Z]{1,2}\d[A-Z\d]?$/.test(name) && north > 49 && north < 61 && east > -9 && east < 2)
  .sort((a, b) => (a.name < b.name ? -1 : 1));

writeFileSync(new URL('../src/photos/districts-data.ts', import.meta.url), `/*
 * Made by scripts/build-districts.mjs; don't edit. ${districts.length} postcode districts of the United Kingdom and the Crown
 * Dependencies and where the middle of each is, from https://github.com/Gibbs/uk-postcodes (CC0 1.0). Changed: rounded to 0.002 degree.
 */

/** Districts in the order of the list below, a space between two. */
export const DISTRICTS = ${JSON.stringify(districts.map(({ name }) => name).join(' '))};

/** Six letters a district: latitude + 90, then longitude + 180, each in 500ths of a degree, 6 bits a letter from '0'. */
export const MIDDLES = ${JSON.stringify(districts.map(({ at: [north, east] }) => lettersOf(north, east)).join(''))};
`);
