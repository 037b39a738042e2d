import { expect, it } from 'vitest';
import { findDates } from './find.ts';

const found = (text: string) => findDates(text).map(({ start, end }) => text.slice(start, end));

it('finds every date of a text, those without a year too', () => {
  const text = 'Talks began on March 3, paused in May 2020 and ended on 7 June 2021.';
  expect(findDates(text)).toMatchObject([
    { year: null, month: 3, day: 3 },
    { year: 2020, month: 5, day: null },
    { year: 2021, month: 6, day: 7 },
  ]);
  expect(found(text)).toEqual(['March 3', 'May 2020', '7 June 2021']);
});

it('takes a time that stands before its date with it', () => {
  expect(found('at 10:15, 9 March 2021')).toEqual(['10:15, 9 March 2021']);
});

it('knows the commas of other scripts', () => {
  expect(found('9 March، 2021')).toEqual(['9 March، 2021']);
  expect(found('March 9，2021')).toEqual(['March 9，2021']);
});

it('leaves figures alone', () => {
  expect(found('1,200 march in protest; 3-2 in 45 minutes; 10 may be enough')).toEqual(['10 may']);
});

it('takes time in proportion to the length', () => {
  const started = performance.now();
  findDates('12:03 10. '.repeat(40_000));
  findDates('Mar. 1 '.repeat(40_000));
  expect(performance.now() - started).toBeLessThan(4000);
});
