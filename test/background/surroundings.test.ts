import { describe, expect, it } from 'vitest';
import { surroundingsOf } from '../../src/background/surroundings.ts';
import { profile } from '../checks/profile.ts';

const NEAR_SYSTON = { latitude: 52.7012, longitude: -1.0551 };
const livingIn = (...towns: readonly string[]) => ({ ...profile, homes: towns.map((town) => ({ street: '', town, postcode: '' })) });

describe('what lies around a spot', () => {
  it('names the towns on the map, the largest first', () => {
    const { reachKm, towns } = surroundingsOf(NEAR_SYSTON, livingIn());
    expect(reachKm).toBe(6);
    expect(towns[0]).toMatchObject({ name: 'Leicester', people: expect.any(Number) });
    expect(towns[0]!.people).toBeGreaterThan(200_000);
    expect(towns.map(({ name }) => name)).toContain('Syston');
  });

  it('takes in the nearest town, however far that is', () => {
    expect(surroundingsOf({ latitude: 57.6, longitude: -5.3 }, livingIn()).reachKm).toBeGreaterThan(30);
    expect(surroundingsOf({ latitude: -48.9, longitude: -123.4 }, livingIn()).towns.length).toBeGreaterThan(0);
  });

  it('tells how far home is, by the town that the person typed', () => {
    const { home } = surroundingsOf(NEAR_SYSTON, livingIn('Penzance', ' syston '));
    expect(home?.town).toBe('Syston');
    expect(home?.distanceKm).toBeCloseTo(2.4, 0);
  });

  it('leaves home out where it is far, unknown, or one of several of that name', () => {
    expect(surroundingsOf(NEAR_SYSTON, livingIn('Penzance')).home).toBeUndefined();
    expect(surroundingsOf(NEAR_SYSTON, livingIn('Marrowby')).home).toBeUndefined();
    expect(surroundingsOf({ latitude: 51.58, longitude: -2.99 }, livingIn('Newport')).home).toBeUndefined();
    expect(surroundingsOf(NEAR_SYSTON, livingIn()).home).toBeUndefined();
  });
});
