import { describe, expect, it } from 'vitest';
import { readProse } from '../../../index.ts';

/** What is read from a text, as `words = value, bounds`; published on Tuesday, 10 March 2020, unless told otherwise. */
const times = (text: string, date = '2020-03-10'): string[] =>
  readProse({ text, headline: null, language: 'en', date }).body.times.map(
    ({ start, end, value, notBefore, notAfter }) =>
      `${text.slice(start, end)} = ${value}, ${notBefore ?? '..'}/${notAfter ?? '..'}`,
  );

describe('days that are sure', () => {
  it.each([
    ['The shops will shut on Good Friday.', 'Good Friday = 2020-04-10, 2020-04-10/2020-04-10'],
    ['They met at Christmas 2018.', 'Christmas 2018 = 2018-12-25, 2018-12-25/2018-12-25'],
    ['They met on Black Friday.', 'Black Friday = 2019-11-29, 2019-11-29/2019-11-29'],
    ['They met on St. Patrick’s Day.', 'St. Patrick’s Day = 2019-03-17, 2019-03-17/2019-03-17'],
    ['They met on Yom Kippur.', 'Yom Kippur = 2019-10-09, 2019-10-08/2019-10-09'],
  ])('%s', (text, expected) => expect(times(text)).toEqual([expected]));
});

describe('feasts of several days', () => {
  it.each([
    ['The shops shut at Easter.', 'Easter = 2019-04-21, 2019-04-19/2019-04-22'],
    [
      'The shops shut for the Orthodox Easter of 2019.',
      'the Orthodox Easter of 2019 = 2019-04-28, 2019-04-26/2019-04-29',
    ],
    ['The shops will shut for Passover.', 'Passover = 2020-04-09, 2020-04-08/2020-04-16'],
    ['The shops will shut during Nowruz.', 'Nowruz = 2020-03-20, 2020-03-20/2020-04-01'],
    ['The shops shut for the Lunar New Year.', 'the Lunar New Year = 2020-01-25, 2020-01-24/2020-02-08'],
    ['The lamps of Diwali were lit.', 'Diwali = 2019-10-27, 2019-10-25/2019-10-29'],
    ['They met over Thanksgiving weekend.', 'Thanksgiving weekend = 2019-W48-WE, 2019-11-28/2019-12-01'],
    ['They met over Labor Day weekend.', 'Labor Day weekend = 2019-W35-WE, 2019-08-31/2019-09-02'],
    ['They met in Easter week.', 'Easter week = 2019-W16, 2019-04-15/2019-04-21'],
  ])('%s', (text, expected) => expect(times(text)).toEqual([expected]));
});

describe('feasts that begin by the moon', () => {
  it.each([
    ['The truce will hold for Eid al-Fitr.', 'Eid al-Fitr = 2020-05, 2020-05-23/2020-05-27'],
    ['The truce held through Eid-ul-Adha last year.', 'Eid-ul-Adha last year = 2019-08, ../2019-08-16'],
    ['The truce will hold for Eid.', 'Eid = 2020-05, 2020-05-23/2020-05-28'],
    ['The truce will hold during Ramadan.', 'Ramadan = 2020-05, 2020-04-23/2020-05-24'],
  ])('%s', (text, expected) => expect(times(text)).toEqual([expected]));

  it('go on while they last', () => {
    expect(times('The truce held during Ramadan.', '2020-05-02')).toEqual([
      'Ramadan = 2020-05, 2020-04-23/2020-05-24',
    ]);
    expect(times('The truce held at Eid al-Fitr.', '2020-05-26')).toEqual([
      'Eid al-Fitr = 2020-05, 2020-05-23/2020-05-27',
    ]);
  });
});

it('what comes soon is meant by what was done before it', () => {
  expect(times('Crowds shopped ahead of Easter.', '2020-04-01')[0]).toMatch(/^Easter = 2020-04-12/);
});

it('people bear such names too', () => {
  expect(times('Tariq Ramadan spoke, and Easter Lund left.')).toEqual([]);
});
