import { expect, test } from 'vitest';
import { compareDates } from './time.ts';

test.each([
  [
    'a year, its first month and its first day by their length',
    ['2025', '2025-01', '2025-01-01', '2025-01-02'],
  ],
  ['a month before its days, and behind those of the month before', ['2025-04-30', '2025-05', '2025-05-14']],
  [
    'times by the instant, wherever their clocks stand',
    ['2025-05-14T23:00+02:00', '2025-05-14T22:00Z', '2025-05-14T19:00-05:00'],
  ],
  ['a day before its hours', ['2025-05-14', '2025-05-14T00:30Z']],
  ['years before our era', ['-0450', '-0044', '0033']],
  ['what has no date last', ['2025', null]],
])('dates are ordered: %s', (_, dates) => {
  expect([...dates].reverse().sort(compareDates)).toEqual(dates);
  expect([...dates].sort(compareDates)).toEqual(dates);
});
