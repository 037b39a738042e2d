import { describe, expect, it } from 'vitest';
import { readDate } from './read.ts';
import type { DateHints } from './types.ts';

const value = (text: string, hints?: DateHints) => readDate(text, hints)?.value ?? null;

describe('readDate reads', () => {
  it.each([
    ['2021-03-09', '2021-03-09'],
    ['2021-03-09T08:07:06Z', '2021-03-09T08:07:06Z'],
    ['2021-03-09T08:07:06.123+02:00', '2021-03-09T08:07:06+02:00'],
    ['2021-03-09T08:07:06-0530', '2021-03-09T08:07:06-05:30'],
    ['2021-03-09 08:07', '2021-03-09'],
    ['20210309', '2021-03-09'],
    ['20210309T080706Z', '2021-03-09T08:07:06Z'],
    ['20210309080706', '2021-03-09'],
    ['1615277226', '2021-03-09T08:07:06Z'],
    ['1615277226000', '2021-03-09T08:07:06Z'],
    ['Tue, 09 Mar 2021 08:07:06 +0100', '2021-03-09T08:07:06+01:00'],
    ['Tuesday, 09-Mar-21 08:07:06 GMT', '2021-03-09T08:07:06Z'],
    ['Tue Mar 09 2021 08:07:06 GMT+0100 (CET)', '2021-03-09T08:07:06+01:00'],
    ['Tue Mar 9 08:07:06 UTC 2021', '2021-03-09T08:07:06Z'],
    ['2021/3/9', '2021-03-09'],
    ['2021. 3. 9.', '2021-03-09'],
    ['2021', '2021'],
    ['2021-03', '2021-03'],
  ])('the machine form %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ['March 9, 2021', '2021-03-09'],
    ['Tue 9 March 2021 08.07 GMT', '2021-03-09T08:07Z'],
    ['0807 GMT, March 9, 2021', '2021-03-09T08:07Z'],
    ['Mar. 9th 2021', '2021-03-09'],
    ['the 9th of March, 2021', '2021-03-09'],
    ['9. März 2021', '2021-03-09'],
    ['Dienstag, 09. März 2021, 18.05 Uhr', '2021-03-09'],
    ['le 1er août 2021', '2021-08-01'],
    ['9 de septiembre de 2021', '2021-09-09'],
    ['9 settembre 2021', '2021-09-09'],
    ['9 de março de 2021', '2021-03-09'],
    ['9 марта 2021 г., 18:05 МСК', '2021-03-09T18:05+03:00'],
    ['الثلاثاء 9 مارس 2021', '2021-03-09'],
    ['٩ آذار/مارس ٢٠٢١', '2021-03-09'],
    ['9 تشرين الثاني 2021', '2021-11-09'],
    ['سه‌شنبه ۱۹ اسفند ۱۳۹۹', '2021-03-09'],
    ['۱۳۹۹/۱۲/۱۹', '2021-03-09'],
    ['9 Ağustos 2021 Pazartesi', '2021-08-09'],
    ['9 KASIM 2021', '2021-11-09'],
    ['2021年3月9日', '2021-03-09'],
    ['令和3年3月9日', '2021-03-09'],
    ['2021년 3월 9일 오후 6:05', '2021-03-09'],
    ['2021. március 9.', '2021-03-09'],
    ['9 tháng 3, 2021', '2021-03-09'],
    ['9. maaliskuuta 2021', '2021-03-09'],
    ['9 września 2021', '2021-09-09'],
    ['March 2021', '2021-03'],
  ])('the printed form %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ['07:45 GMT09 March 2021', '2021-03-09T07:45Z'],
    ['March 9, 2021 at 6:05 p.m. EST', '2021-03-09T18:05-05:00'],
    ['6:05 PM ET, Tue July 6, 2021', '2021-07-06T18:05-04:00'],
    ['Updated 1705 GMT: 9 March 2021 17:05 UTC+3', '2021-03-09T17:05+03:00'],
    ['9 mars 2021 à 14h30', '2021-03-09'],
    ['9 March 2021 10:15-11:00', '2021-03-09'],
  ])('the time of day in %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each(['', 'no date', '45.67.2021', '2021-13-40', 'call 555-1234', '31 February 2021', 'version 10.2.3'])(
    'nothing in %j',
    (text) => {
      expect(value(text)).toBeNull();
    },
  );
});

describe('the order of day and month', () => {
  it('is proven by a number above twelve', () => {
    expect(value('25/03/2021')).toBe('2021-03-25');
    expect(value('03/25/2021')).toBe('2021-03-25');
  });
  it('is proven by the weekday', () => {
    expect(value('Wednesday 03/09/2022')).toBe('2022-03-09');
    expect(value('Saturday 03/09/2022')).toBe('2022-09-03');
  });
  it('follows the hint, else the habit of the language; plain English has two, and it says so', () => {
    expect(value('03/09/2021', { order: 'day-first' })).toBe('2021-09-03');
    expect(readDate('03/09/2021', { language: 'en-US' })).toMatchObject({
      value: '2021-03-09',
      assumedOrder: false,
    });
    expect(readDate('03/09/2021', { language: 'fr' })).toMatchObject({
      value: '2021-09-03',
      assumedOrder: false,
    });
    expect(readDate('03/09/2021', { language: 'en' })).toMatchObject({ assumedOrder: true });
  });
  it('is the day first between dots', () => {
    expect(readDate('03.09.2021', { language: 'en' })).toMatchObject({
      value: '2021-09-03',
      assumedOrder: false,
    });
  });
});

it('says where the date stands', () => {
  const text = 'Posted on 9 March 2021 by the desk';
  const reading = readDate(text)!;
  expect(text.slice(reading.start, reading.end)).toBe('9 March 2021');
});

it.each([
  ['١٥ رمضان ١٤٤٥ هـ', '2024-03-25'],
  ['15 Ramazan 1445', '2024-03-25'],
  ['الاثنين 20 جمادى الآخرة 1445', '2024-01-02'],
  ['١٤٤٥/٠٩/١٥', '2024-03-25'],
])('%s is of the lunar Hijri calendar', (text, expected) => {
  expect(readDate(text)?.value).toBe(expected);
});

it('there are no 30 days in every lunar month, and none without a year', () => {
  expect(readDate('30 رمضان 1444')).toBeNull();
  expect(readDate('15 رمضان')).toBeNull();
});

it.each([
  ['2021-03-09T24:00', '2021-03-09'],
  ['2021-12-31T24:00:00+01:00', '2022-01-01T00:00+01:00'],
  ['2021-03-09T23:59:60Z', '2021-03-09T23:59:59Z'],
  ['Tue, 9 Mar 21 18:05:00 +0100', '2021-03-09T18:05:00+01:00'],
  ['9 Mar 21:05', null],
  ['۱۹/۱۲/۱۳۹۹', '2021-03-09'],
])('the edge %s', (text, expected) => {
  expect(value(text)).toBe(expected);
});

it('one digit of seconds is read', () => {
  expect(readDate('2020-12-05T23:15:0Z')?.value).toBe('2020-12-05T23:15:00Z');
});
