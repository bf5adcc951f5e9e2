import { expect, it } from 'vitest';
import { readXmp } from '../../src/photos/xmp.ts';

const read = (xml: string) => readXmp(new TextEncoder().encode(`<x:xmpmeta><rdf:RDF>${xml}</rdf:RDF></x:xmpmeta>`));
const described = (attributes: string) => read(`<rdf:Description ${attributes}/>`);
const pair = (latitude: string, longitude: string) => `exif:GPSLatitude="${latitude}" exif:GPSLongitude="${longitude}"`;

it.each([
  ['behind zeros', `<rdf:Description ${pair('0,0N', '0,0E')}/><rdf:Description ${pair('52,41.898N', '1,4.602W')}/>`],
  ['behind what can\'t be read', `<a ${pair('unknown', '')}/><a ${pair('52.6983', '-1.0767')}/>`],
  ['behind half of one', `<a ${pair('', '12,30E')}/><a ${pair('52.6983', '-1.0767')}/>`],
  ['behind zeros, as elements', '<exif:GPSLatitude>0</exif:GPSLatitude>\n <exif:GPSLongitude>0</exif:GPSLongitude>\n <exif:GPSLatitude>52.6983</exif:GPSLatitude>\n <exif:GPSLongitude>-1.0767</exif:GPSLongitude>'],
])('finds the place %s', (_, xml) => {
  expect(read(xml).place).toEqual({ latitude: expect.closeTo(52.6983, 4), longitude: expect.closeTo(-1.0767, 4) });
});

it.each([
  ['a direction beside it', 'exif:GPSLatitude="33.8583" exif:GPSLatitudeRef="S" exif:GPSLongitude="151.2" exif:GPSLongitudeRef="E"'],
  ['a direction beside it, said first', 'exif:GPSLongitudeRef="East" exif:GPSLatitudeRef="South" exif:GPSLatitude="33,51.5" exif:GPSLongitude="151,12"'],
  ['a direction before it', pair('S 33.8583', 'E 151.2')],
  ['a sign before minutes', pair('-33,51.5', '151,12')],
  ['a sign and a direction', 'exif:GPSLatitude="-33.8583" exif:GPSLatitudeRef="S" exif:GPSLongitude="151.2"'],
  ['a drone\'s own word for longitude', 'drone-dji:GpsLatitude="-33.8583" drone-dji:GpsLongtitude="+151.2"'],
])('reads a place with %s', (_, attributes) => {
  expect(described(attributes).place).toEqual({ latitude: expect.closeTo(-33.8583, 3), longitude: expect.closeTo(151.2, 3) });
});

it.each([pair('0', '0'), pair('N', 'W'), pair('52,41', ''), pair('5-2', '1'), 'exif:GPSLatitudeRef="N" exif:GPSLongitudeRef="W"'])('takes for no place: %s', (attributes) => {
  expect(described(attributes).place).toBeUndefined();
});

it('knows the older names of a program and a time', () => {
  expect(described('xap:CreateDate="2009-06-16T14:57:56Z" xap:CreatorTool="Paintbox"')).toEqual({ takenAt: '2009-06-16T14:57:56', hidden: [{ kind: 'software', says: 'Paintbox' }] });
});
