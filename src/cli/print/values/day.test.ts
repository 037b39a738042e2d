import { expect, it } from 'vitest';
import { dayOf, shortDayOf, whenOf } from './day.ts';

it.each([
  ['2025-03-14T08:15:00Z', '14 March 2025', '14 Mar 2025', 'on 14 March 2025'],
  ['2025-03', 'March 2025', 'Mar 2025', 'in March 2025'],
  ['2025', '2025', '2025', 'in 2025'],
  [null, null, null, null],
])('%s', (iso, day, short, when) => {
  expect([dayOf(iso), shortDayOf(iso), whenOf(iso)]).toEqual([day, short, when]);
});
