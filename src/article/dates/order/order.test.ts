import { expect, it } from 'vitest';
import { orderBySpelling } from './by-spelling.ts';
import { orderOf } from './order.ts';

it('learns the order of day and month from one date that can be read one way only', () => {
  expect(orderOf(['03/04/2021', 'seen 27/04/2021'])).toBe('day-first');
  expect(orderOf(['03/04/2021', '04/27/2021'])).toBe('month-first');
});

it('learns nothing from dates that disagree or prove nothing', () => {
  expect(orderOf(['27/04/2021', '04/27/2021'])).toBeNull();
  expect(orderOf(['03/04/2021'])).toBeNull();
});

it('falls back on how dates are written out, then on the zone of times', () => {
  expect(orderOf(['03/04/2021', '5 May 2021'])).toBe('day-first');
  expect(orderOf(['03/04/2021', 'May 5, 2021'])).toBe('month-first');
  expect(orderOf(['03/04/2021 - 13:55 GMT'])).toBe('day-first');
  expect(orderOf(['03/04/2021 1:55 pm ET'])).toBe('month-first');
});

it('is told by the spelling of the text, where that tells one country', () => {
  expect(orderBySpelling('The defence of the harbour has begun.')).toBe('day-first');
  expect(orderBySpelling('The defense of the harbor has begun.')).toBe('month-first');
  expect(orderBySpelling('The defense of the harbour has begun.')).toBeNull();
  expect(orderBySpelling('The boats wait.')).toBeNull();
});

it('goes by a day that is also named in words or as ISO, before the page’s way with words', () => {
  expect(orderOf(['02-12-2021', 'December 02, 2021', 'May 5, 2021'])).toBe('day-first');
  expect(orderOf(['02-12-2021', '2021-02-12', '5 May 2021'])).toBe('month-first');
});
