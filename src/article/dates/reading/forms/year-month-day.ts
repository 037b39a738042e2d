import { monthAt } from '../months.ts';
import { dayOf } from './day-of.ts';
import type { DateForm } from './form.ts';
import { isSmallNumber, isYearNumber, passLinks } from './signs.ts';

/** 2020 January 10, 2020-Jan-10, "2020. január 10.". */
export const yearMonthDay: DateForm = (tokens, at) => {
  const year = tokens[at];
  if (!isYearNumber(year)) return null;
  const month = monthAt(tokens, passLinks(tokens, at + 1));
  if (month === null) return null;
  const day = passLinks(tokens, month.next);
  return isSmallNumber(tokens, day) ? dayOf(year.value, month, tokens[day]!.value, day + 1) : null;
};
