import { describe, expect, it } from 'vitest';
import { readProse } from '../../index.ts';

/** What is read from a text of Tuesday, 10 March 2020, as `words = value`. */
const read = (text: string) =>
  readProse({ text, headline: null, language: 'en', date: '2020-03-10' }).body.times;
const times = (text: string): string[] =>
  read(text).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

describe('nights and mornings', () => {
  it.each([
    ['The pier fell overnight.', 'overnight = 2020-03-09TNI'],
    ['The pier fell overnight on Sunday.', 'overnight on Sunday = 2020-03-08TNI'],
    ['The pier fell overnight into Monday.', 'overnight into Monday = 2020-03-08TNI'],
    ['The pier fell on the night of 3-4 March.', 'the night of 3-4 March = 2020-03-03TNI'],
    ['The pier fell on the night of Friday to Saturday.', 'the night of Friday to Saturday = 2020-03-06TNI'],
    ['The pier fell in the small hours of Sunday.', 'the small hours of Sunday = 2020-03-08TMO'],
    [
      'The pier fell in the early hours of Sunday morning.',
      'the early hours of Sunday morning = 2020-03-08TMO',
    ],
    ['The pier fell the night before last.', 'the night before last = 2020-03-08TNI'],
  ])('%s', (text, expected) => expect(times(text)).toEqual([expected]));

  it('are those of the day the text spoke of', () => {
    expect(times('The pier fell on 3 May 2019. The next morning it was gone.')).toEqual([
      '3 May 2019 = 2019-05-03',
      'The next morning = 2019-05-04TMO',
    ]);
  });

  it('of two days are of both', () => {
    expect(read('The pier fell overnight.')[0]).toMatchObject({
      notBefore: '2020-03-09',
      notAfter: '2020-03-10',
    });
  });

  it('an overnight train is none', () => expect(times('An overnight train left.')).toEqual([]));
});

describe('weeks', () => {
  it.each([
    ['They will meet Friday week.', 'Friday week = 2020-03-20'],
    ['They will meet a week on Tuesday.', 'a week on Tuesday = 2020-03-24'],
    ['They will meet two weeks from Friday.', 'two weeks from Friday = 2020-03-27'],
    ['They met a week ago Monday.', 'a week ago Monday = 2020-03-02'],
    ['They met on Tuesday last week.', 'Tuesday last week = 2020-03-03'],
    ['They will meet on Friday of next week.', 'Friday of next week = 2020-03-20'],
    ['They met the week before last.', 'the week before last = 2020-W09'],
    ['They met the weekend before last.', 'the weekend before last = 2020-W09-WE'],
    ['They will meet the year after next.', 'the year after next = 2022'],
    ['They will meet by midweek.', 'midweek = 2020-W11'],
    ['A midweek match was lost.', undefined],
    ['They met this past weekend.', 'this past weekend = 2020-W10-WE'],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected ? [expected] : []));
});

describe('parts of a month', () => {
  it.each([
    [
      'They met on the first Monday of May 2019.',
      'the first Monday of May 2019 = 2019-05-06',
      '2019-05-06/2019-05-06',
    ],
    [
      'They met on the last weekend in June 2019.',
      'the last weekend in June 2019 = 2019-W26-WE',
      '2019-06-29/2019-06-30',
    ],
    [
      'They met in the third week of May 2019.',
      'the third week of May 2019 = 2019-05',
      '2019-05-09/2019-05-27',
    ],
    [
      'They met in the last week of May 2019.',
      'the last week of May 2019 = 2019-05',
      '2019-05-18/2019-05-31',
    ],
    [
      'They met in the second half of May 2019.',
      'the second half of May 2019 = 2019-05',
      '2019-05-16/2019-05-31',
    ],
    [
      'They met in the first days of May 2019.',
      'the first days of May 2019 = 2019-05',
      '2019-05-01/2019-05-31',
    ],
  ])('%s', (text, expected, bounds) => {
    expect(times(text)).toEqual([expected]);
    expect(read(text).map(({ notBefore, notAfter }) => `${notBefore}/${notAfter}`)).toEqual([bounds]);
  });
});

it('the turn of a century is no one year', () => {
  expect(read('It was built at the turn of the century.')).toMatchObject([
    { value: '2000', mod: 'APPROX', notBefore: null, notAfter: null },
  ]);
});

describe('hours told in words', () => {
  it.each([
    ['He left at 4 in the morning.', '4 in the morning = 2020-03-10T04:00'],
    ['He left at 10 o’clock at night.', '10 o’clock at night = 2020-03-10T22:00'],
    ['At high noon he left.', undefined],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected ? [expected] : []));
});

describe('a day that is a name', () => {
  it.each([
    ['It closed after the September 11th terrorist attacks.', ['September 11th = 2001-09-11']],
    ['It closed after 9/11.', ['9/11 = 2001-09-11']],
    ['It closed after the 9/11 attacks.', ['9/11 = 2001-09-11']],
    ['The 9/11 families met.', []],
    ['It closed on September 11.', ['September 11 = 2019-09-11']],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected));
});

it('the same day again', () => {
  expect(times('It closed on 3 May 2019. That same day it was sold.')[1]).toBe('That same day = 2019-05-03');
});

it('the first months of a year have their days', () => {
  expect(read('Sales fell in the first nine months of 2019.')[0]).toMatchObject({
    value: 'P9M',
    notBefore: '2019-01-01',
    notAfter: '2019-09-30',
  });
});

it('early and late in a season', () => {
  expect(times('Prices fell in the early summer.')).toEqual(['the early summer = 2020-SU']);
});

it('summers in the past are counted, and no pointer', () => {
  expect(times('It rained for the past three summers.')).toEqual([]);
});

describe('the same a year before', () => {
  it.each([
    [
      'Sales fell in January, compared with the same month a year ago.',
      'the same month a year ago = 2019-01',
    ],
    ['Sales fell last week against the same week last year.', 'the same week last year = 2019-W10'],
  ])('%s', (text, expected) => expect(times(text)[1]).toBe(expected));
});

it('very soon lies ahead', () =>
  expect(times('They will meet very soon.')).toEqual(['very soon = FUTURE_REF']));
