import { expect, it } from 'vitest';
import { loadedCities, loadedCountries } from './load.ts';

it('finds the places of a folded name, the largest first', () => {
  const found = loadedCities().citiesNamed('springfield');
  expect(found.length).toBeGreaterThan(10);
  expect(found.every(({ population }, at) => at === 0 || population <= found[at - 1]!.population)).toBe(true);
  expect(found.map(({ area }) => area)).toContain('US.IL');
});

it('keeps coordinates to a hundred metres, and knows capitals', () => {
  const [lima] = loadedCities().citiesNamed('lima');
  expect(lima).toMatchObject({ country: 'PE', capital: true });
  expect(lima?.lat).toBeCloseTo(-12.0432, 3);
  expect(lima?.lon).toBeCloseTo(-77.0282, 3);
});

it('knows nothing of a name that is not there, first, last or empty', () => {
  for (const name of ['', 'zzzzzz', 'quillonby hollow']) expect(loadedCities().citiesNamed(name)).toEqual([]);
});

it('knows every country by its common name', () => {
  expect(loadedCountries().length).toBeGreaterThan(240);
  expect(loadedCountries().find(({ code }) => code === 'KE')?.names[0]).toBe('Kenya');
});
