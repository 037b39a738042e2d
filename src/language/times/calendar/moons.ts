import { dayNumber } from './calendar.ts';

/** Days from 20 January to the Chinese lunar new year, a digit of base 36 a year, as ICU's Chinese calendar has them. */
const LUNAR_NEW_YEARS =
  'sh7pf4nbtj8qg5od1kash7qe3mbti8rg5odvk9sh7qf3lbui8rg4nc2k9ti6pe3lbuj8rg5nc2l9si6od3mbuj8qf4nc2lash6pd3mcuj8qf4nd1k9sg6pe3';
const FIRST = 1950;

/** The day number of the lunar new year in a civil year of 1950 to 2069; null outside. */
export function lunarNewYear(year: number): number | null {
  const digit = LUNAR_NEW_YEARS[year - FIRST];
  return digit === undefined ? null : dayNumber(year, 1, 20) + Number.parseInt(digit, 36);
}

/** Days of the mean lunation, and of the new moon of 6 January 2000 since 1970-01-01 (Meeus, chapter 49). */
const LUNATION = 29.530_588_861;
const NEW_MOON = 10_962.597_66;
/** How far the sun and the moon's own orbit move it from the mean, in days: amplitude, start and step in degrees. */
const WAVES = [
  [0.1724, 2.5534, 29.105_356_7],
  [-0.4072, 201.5643, 385.816_935_28],
] as const;

/** Diwali: the evening in India before the new moon between 17 October and 15 November, as a day number. */
export function diwali(year: number): number {
  const moon = newMoonFrom(dayNumber(year, 10, 17));
  return Math.floor(moon + INDIA - SUNSET);
}

const INDIA = 5.5 / 24;
const SUNSET = 17.5 / 24;

/** The moment of the first new moon at or after a day, in days since 1970-01-01, to a few hours. */
function newMoonFrom(day: number): number {
  let count = Math.floor((day - NEW_MOON) / LUNATION) - 1;
  while (newMoon(count) < day) count++;
  return newMoon(count);
}

const newMoon = (count: number): number =>
  WAVES.reduce(
    (sum, [size, start, step]) => sum + size * Math.sin(((start + step * count) * Math.PI) / 180),
    NEW_MOON + LUNATION * count,
  );
