import { expect, it } from 'vitest';
import type { Hidden } from '../../src/core/types.ts';
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
  ['the name of what was looked at', 'exif:GPSDestLatitude="33,51.5S" exif:GPSDestLongitude="151,12E"'],
  ['a drone\'s own word for longitude', 'drone-dji:GpsLatitude="-33.8583" drone-dji:GpsLongtitude="+151.2"'],
])('reads a place with %s', (_, attributes) => {
  expect(described(attributes).place).toEqual({ latitude: expect.closeTo(-33.8583, 3), longitude: expect.closeTo(151.2, 3) });
});

it.each<readonly [string, string, Hidden]>([
  ['whom to write to', '<Iptc4xmpCore:CreatorContactInfo Iptc4xmpCore:CiEmailWork="odalys@pond.example"/>', { kind: 'owner', says: 'odalys@pond.example' }],
  ['who owns it', '<xmpRights:Owner><rdf:Bag><rdf:li>Odalys Fernsby</rdf:li></rdf:Bag></xmpRights:Owner>', { kind: 'owner', says: 'Odalys Fernsby' }],
  ['who made it, as picture libraries write it', '<plus:ImageCreator><rdf:Seq><rdf:li plus:ImageCreatorName="Odalys Fernsby"/></rdf:Seq></plus:ImageCreator>', { kind: 'owner', says: 'Odalys Fernsby' }],
  ['who made it, by letters that stand as their numbers', '<dc:creator>Odalys&#39; &#xA;Fernsby &#x26; &AMP; &#x110000;</dc:creator>', { kind: 'owner', says: 'Odalys\' Fernsby & &AMP; &#x110000;' }],
  ['who is in it, with more about them', '<rdf:li><Iptc4xmpExt:PersonName><rdf:Alt><rdf:li xml:lang="x-default">Bram</rdf:li></rdf:Alt></Iptc4xmpExt:PersonName></rdf:li>', { kind: 'people', says: 'Bram' }],
  ['which organisation is in it', '<Iptc4xmpExt:OrganisationInImageName><rdf:Bag><rdf:li>The pond club</rdf:li></rdf:Bag></Iptc4xmpExt:OrganisationInImageName>', { kind: 'people', says: 'The pond club' }],
  ['the name of a spot', '<Iptc4xmpExt:LocationName><rdf:Alt><rdf:li>Marrowby pond</rdf:li></rdf:Alt></Iptc4xmpExt:LocationName>', { kind: 'place-name', says: 'Marrowby pond' }],
  ['where on a disk it came from', '<xmpMM:DerivedFrom stRef:filePath="/Users/odalys/pond.psd"/>', { kind: 'words', says: '/Users/odalys/pond.psd' }],
  ['the number of a drone', '<a drone-dji:DroneSerialNumber="0034217760"/>', { kind: 'serial', says: '0034217760' }],
  ['a phone\'s own notes', '<a GCamera:hdrp_makernote="SERSUA"/>', { kind: 'maker-note' }],
  ['a film behind it', '<GCamera:MotionPhoto>1</GCamera:MotionPhoto>', { kind: 'video' }],
  ['a film behind it, in a list', '<Container:Item><Item:Semantic>MotionPhoto</Item:Semantic></Container:Item>', { kind: 'video' }],
])('tells %s', (_, xml, expected) => {
  expect(read(xml).hidden).toEqual([expected]);
});

it('tells of no film where there is none', () => {
  expect(read('<GCamera:MotionPhoto>0</GCamera:MotionPhoto><Item:Semantic>Primary</Item:Semantic>').hidden).toEqual([]);
});

it.each([pair('0', '0'), pair('N', 'W'), pair('52,41', ''), pair('5-2', '1'), 'exif:GPSLatitudeRef="N" exif:GPSLongitudeRef="W"'])('takes for no place: %s', (attributes) => {
  expect(described(attributes).place).toBeUndefined();
});

it('knows the older names of a program and a time', () => {
  expect(described('xap:CreateDate="2009-06-16T14:57:56Z" xap:CreatorTool="Paintbox"')).toEqual({ takenAt: '2009-06-16T14:57:56', hidden: [{ kind: 'software', says: 'Paintbox' }] });
});
