import { isDay } from '../calendar.ts';
import { fromHijri, isHijriYear } from '../hijri.ts';
import { fromSolarHijri, isSolarHijriYear } from '../solar-hijri.ts';
import type { DateForm } from './form.ts';
import { isYearNumber } from './signs.ts';

/** 2020-01-10, 2020/1/10, 2020.01.10, "2020. 1. 10."; ۱۳۹۸/۱۰/۲۰ in the Solar Hijri calendar, ١٤٤٥/٠٩/١٥ in the lunar. */
export const yearFirst: DateForm = (tokens, at) => {
  const year = tokens[at];
  const month = tokens[at + 2];
  const day = tokens[at + 4];
  const separator = tokens[at + 1]?.text;
  if (!isYearNumber(year) || !isSeparator(separator) || tokens[at + 3]?.text !== separator) return null;
  if (month?.kind !== 'number' || day?.kind !== 'number' || month.text.length > 2 || day.text.length > 2)
    return null;
  if (isSolarHijriYear(year.value)) {
    const date = fromSolarHijri(year.value, month.value, day.value);
    return date && { ...date, next: at + 5 };
  }
  if (isHijriYear(year.value)) {
    const date = fromHijri(year.value, month.value, day.value);
    return date && { ...date, next: at + 5 };
  }
  if (!isDay(year.value, month.value, day.value)) return null;
  return { year: year.value, month: month.value, day: day.value, next: at + 5 };
};

const isSeparator = (text: string | undefined): boolean =>
  text === '-' || text === '/' || text === '.' || text === '‑';
