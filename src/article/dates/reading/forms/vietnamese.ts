import { isDay } from '../calendar.ts';
import type { DateForm } from './form.ts';
import { isSmallNumber, isYearNumber } from './signs.ts';

/** 10 tháng 1, 2020; 10 tháng 1 năm 2020. */
export const vietnamese: DateForm = (tokens, at) => {
  if (!isSmallNumber(tokens, at) || tokens[at + 1]?.text !== 'thang') return null;
  const month = tokens[at + 2];
  const year = tokens[at + 4];
  if (month?.kind !== 'number' || !isYearNumber(year)) return null;
  if (!isDay(year.value, month.value, tokens[at]!.value)) return null;
  return { year: year.value, month: month.value, day: tokens[at]!.value, next: at + 5 };
};
