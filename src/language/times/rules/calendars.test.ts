import { describe, expect, it } from 'vitest';
import { readProse } from '../../index.ts';
import { formatDay } from '../calendar/calendar.ts';
import { lunarHijriDay } from '../calendar/lunar-hijri.ts';

const times = (text: string, date: string | null = '2024-05-17'): string[] =>
  readProse({ text, headline: null, language: 'en', date }).body.times.map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );

describe('Solar Hijri dates', () => {
  it.each([
    ['Crowds marched on 22 Bahman 1402.', '22 Bahman 1402 = 2024-02-11'],
    ['Crowds marched on 22 Bahman.', '22 Bahman = 2024-02-11'],
    ['Crowds marched on the 22nd of Bahman.', 'the 22nd of Bahman = 2024-02-11'],
    ['The ballot will be held on 8 Tir.', '8 Tir = 2024-06-28'],
  ])('%s', (text, expected) => expect(times(text)).toEqual([expected]));

  it('stay open without a year and a date to count from', () => {
    expect(times('Crowds marched on 22 Bahman.', null)).toEqual(['22 Bahman = XXXX-XX-XX']);
  });
});

describe('lunar Hijri dates', () => {
  it('are those of the tabular calendar', () => {
    expect(formatDay(lunarHijriDay(1445, 1, 10))).toBe('2023-07-28');
    expect(formatDay(lunarHijriDay(1444, 9, 1))).toBe('2023-03-23');
  });

  it.each([
    // The moon may move a day: the month is sure.
    ['He was born on 10 Rabi al-Awwal 1390.', '10 Rabi al-Awwal 1390 = 1970-05'],
    ['The shrine opened on the 14th of Ramadan 1445 AH.', 'the 14th of Ramadan 1445 AH = 2024-03'],
    // 1 Dhu al-Hijjah 1446 may be 31 May or an early day of June.
    ['It ends on 4 Dhu al-Hijjah 1446.', '4 Dhu al-Hijjah 1446 = 2025'],
    ['Prices rose in Ramadan 1444.', 'Ramadan 1444 = 2023-04'],
    ['They mourn on 10 Muharram.', '10 Muharram = XXXX-XX-XX'],
  ])('%s', (text, expected) => expect(times(text)).toEqual([expected]));
});
