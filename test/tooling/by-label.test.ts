import { expect, test } from 'vitest';
import { byLabel, labelFigures, labelLines, type Hinted, type Label } from '../../scripts/evaluate/by-label.ts';
import { json } from '../../scripts/evaluate/print.ts';

const row = (label: Label, ...notes: string[]): Hinted => ({ label, notes: new Set(notes), pauses: new Set(notes.slice(1)) });
const rows = [
  row('police_person', 'uniform'), row('police_person', 'people'), row('police_person'), row('police_person'),
  row('police_vehicle', 'uniform', 'people'), row('neg', 'uniform'), row('neg'),
];

test('each hint is held against each label by itself, and a label without pictures is left out', () => {
  const { uniform } = byLabel(rows, 'notes', []);
  expect(Object.keys(uniform!)).toEqual(['police_person', 'police_vehicle', 'neg']);
  expect(uniform!.police_person).toMatchObject({ recall: { hits: 1, of: 4, share: 0.25 }, precision: { hits: 1, of: 3 } });
  expect(uniform!.police_vehicle).toMatchObject({ recall: { hits: 1, of: 1 }, precision: { hits: 1, of: 3 } });
  expect(uniform!.neg).toMatchObject({ recall: { hits: 1, of: 2 }, precision: { hits: 1, of: 3 } });
});

test('a pause counts by itself, and a hint that never came is told of', () => {
  const { people, uniform } = byLabel(rows, 'pauses', ['uniform']);
  expect(people!.police_vehicle).toMatchObject({ recall: { hits: 1, of: 1 }, precision: { hits: 1, of: 1 } });
  expect(uniform!.police_person).toMatchObject({ recall: { hits: 0, of: 4 }, precision: { of: 0 } });
});

test('every share is told with its interval, in the table and in the figures', () => {
  const held = byLabel(rows, 'notes', []);
  expect(labelLines(held)).toContainEqual(['uniform', 'police_person', '1/4 25.0 % [4.6-69.9]', '1/3 33.3 % [6.1-79.2]']);
  expect(JSON.parse(json(labelFigures(held)))).toMatchObject({ uniform: { police_person: { recall: [0.25, 0.0456, 0.6994], precision: [0.3333, 0.0615, 0.7923] } } });
});
