import { expect, test, vi } from 'vitest';
import { Frustrated } from '../../src/pages/help/Frustrated.tsx';
import { Routes } from '../../src/pages/help/Routes.tsx';
import { packById } from '../../src/policy/index.ts';
import { drawn } from '../prompt/made-up.ts';

vi.mock('../../src/ui/words.ts', () => ({ t: (key: string) => key }));

const routesOf = (pack: string) => drawn(Frustrated({ pack: packById(pack) }), Routes).flatMap(({ props }) => (props['routes'] as { id: string }[]).map(({ id }) => id));

test('whoever is frustrated sees every way in which their pack would answer a complaint about work', () => {
  expect(routesOf('generic-uk')).toEqual(['wrongdoing', 'association', 'support']);
  expect(routesOf('mdp')).toEqual(['wrongdoing', 'frustration']);
  expect(routesOf('leicestershire')).toEqual(['wrongdoing', 'integrity-line']);
});
