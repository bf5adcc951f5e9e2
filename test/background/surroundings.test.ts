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
    const { near } = surroundingsOf(NEAR_SYSTON, livingIn('Penzance', ' syston '));
    expect(near).toMatchObject({ what: 'home-town', name: 'Syston' });
    expect(near?.distanceKm).toBeCloseTo(2.4, 0);
  });

  it('tells how far the middle of the district is where home or work has a postcode, and of all the nearest', () => {
    const inDistrict = { ...livingIn('Marrowby'), homes: [{ street: '', town: 'Marrowby', postcode: 'le7' }] };
    const { near } = surroundingsOf({ latitude: 52.6774, longitude: -1.0721 }, inDistrict);
    expect(near).toMatchObject({ what: 'home', name: 'LE7' });
    expect(near!.distanceKm).toBeGreaterThan(0.1);
    expect(near!.distanceKm).toBeLessThan(0.6);
    const working = { ...inDistrict, stations: ['Larkspindle House, LE1 9ZZ', 'M1 post, LE2'] };
    expect(surroundingsOf({ latitude: 52.6338, longitude: -1.1281 }, working).near).toMatchObject({ what: 'work', name: 'LE1' });
    expect(surroundingsOf({ latitude: 52.6774, longitude: -1.0721 }, working).near).toMatchObject({ what: 'home' });
    expect(surroundingsOf({ latitude: 52.612, longitude: -1.105 }, { ...livingIn(), stations: working.stations }).near?.name, 'a district alone is no address of work').toBe('LE1');
  });

  it('knows no district that there is not', () => {
    expect(surroundingsOf(NEAR_SYSTON, { ...livingIn(), homes: [{ street: '', town: '', postcode: 'ZX9 4QT' }] }).near).toBeUndefined();
  });

  it('leaves home out where it is far, unknown, or one of several of that name', () => {
    expect(surroundingsOf(NEAR_SYSTON, livingIn('Penzance')).near).toBeUndefined();
    expect(surroundingsOf(NEAR_SYSTON, livingIn('Marrowby')).near).toBeUndefined();
    expect(surroundingsOf({ latitude: 51.58, longitude: -2.99 }, livingIn('Newport')).near).toBeUndefined();
    expect(surroundingsOf(NEAR_SYSTON, livingIn()).near).toBeUndefined();
  });
});
