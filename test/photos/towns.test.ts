import { describe, expect, it } from 'vitest';
import { COUNTRIES, NAMES, POSITIONS } from '../../src/photos/towns-data.ts';
import { nearestTown } from '../../src/photos/towns.ts';

describe('names the nearest town', () => {
  it.each([
    [52.6369, -1.1398, 'Leicester', 'United Kingdom'],
    [52.6983, -1.0767, 'Syston', 'United Kingdom'],
    [52.7667, -1.2, 'Loughborough', 'United Kingdom'],
    [57.1437, -2.0981, 'Aberdeen', 'United Kingdom'],
    [54.5968, -5.9254, 'Belfast', 'United Kingdom'],
    [53.3331, -6.2489, 'Dublin', 'Ireland'],
    [48.8534, 2.3488, 'Paris', 'France'],
    [-33.8678, 151.2073, 'Sydney', 'Australia'],
  ])('%f, %f is %s', (latitude, longitude, town, country) => {
    const found = nearestTown(latitude, longitude);
    expect(found).toMatchObject({ town, country });
    expect(found.distanceKm).toBeLessThan(4);
  });

  it('across the date line', () => {
    const found = nearestTown(-18.14, -179.9);
    expect(found.town).toBe('Suva');
    expect(found.distanceKm).toBeGreaterThan(100);
    expect(found.distanceKm).toBeLessThan(250);
  });

  it('with a distance that is true', () => {
    // One degree of latitude is 111.2 km.
    const north = nearestTown(90, 0).distanceKm;
    expect(nearestTown(89, 0).distanceKm).toBeGreaterThan(north - 112);
    expect(nearestTown(52.6386 + 0.01, -1.13169).distanceKm).toBeCloseTo(1.1, 0);
  });

  it('the same as by measuring to every town', () => {
    const names = NAMES.split('\n');
    const number = (at: number) => [...POSITIONS.slice(at, at + 3)].reduce((sum, letter) => sum * 64 + letter.charCodeAt(0) - 48, 0) / 500;
    const vector = (latitude: number, longitude: number) => {
      const [a, b] = [latitude * Math.PI / 180, longitude * Math.PI / 180];
      return [Math.cos(a) * Math.cos(b), Math.cos(a) * Math.sin(b), Math.sin(a)] as const;
    };
    const all = names.map((name, index) => ({ name, at: vector(number(index * 6) - 90, number(index * 6 + 3) - 180) }));
    for (let index = 0; index < 60; index++) {
      const [latitude, longitude] = [((index * 37) % 180) - 90, ((index * 101) % 360) - 180];
      const here = vector(latitude, longitude);
      const best = all.reduce((nearest, town) => {
        const closeness = here[0] * town.at[0] + here[1] * town.at[1] + here[2] * town.at[2];
        return closeness > nearest.closeness ? { closeness, name: town.name } : nearest;
      }, { closeness: -2, name: '' });
      expect(nearestTown(latitude, longitude).town).toBe(best.name);
    }
  });
});

describe('the bundled list', () => {
  it('holds together: a name and a position for every town that the countries count', () => {
    const counted = COUNTRIES.split('\n').reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
    expect(NAMES.split('\n')).toHaveLength(counted);
    expect(POSITIONS).toHaveLength(counted * 6);
    expect(NAMES.split('\n').every((name) => /^\S[\u0020-\u00ff]*$/.test(name))).toBe(true);
  });

  it('has no sections of towns, which read oddly as a place', () => {
    expect(NAMES.split('\n')).not.toContain('West End of London');
    expect(NAMES.split('\n')).not.toContain('Londonderry County Borough');
  });

  it('stays small enough to wake with', () => {
    expect(COUNTRIES.length + POSITIONS.length + NAMES.length).toBeLessThan(350_000);
  });
});
