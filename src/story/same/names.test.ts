import { expect, test } from 'vitest';
import { sameName, sameSpelling } from './names.ts';

test.each([
  ['qasem', 'qassem'],
  ['ghasem', 'qasem'],
  ['soleimani', 'suleimani'],
  ['mohammed', 'muhammad'],
])('%s and %s are one name', (a, b) => {
  expect(sameSpelling(a, b)).toBe(true);
});

test.each([
  ['marin', 'morris'],
  ['johnson', 'hansen'],
  ['ali', 'alo'],
])('%s and %s are two', (a, b) => {
  expect(sameSpelling(a, b)).toBe(false);
});

test('a surname asks for the whole name; titles and case do not count', () => {
  expect(sameName('ostrova', 'Harbour Minister Helena Ostrova')).toBe(true);
  expect(sameName('Minister Helena Ostrova', 'Helena Ostrova')).toBe(true);
  expect(sameName('Helena Ostrova', 'Ivan Ostrova')).toBe(false);
});
