import { isNewsYear } from '../calendar.ts';
import { monthAt } from '../months.ts';
import { yearBehind } from './day-month.ts';
import type { DateForm } from './form.ts';
import { isSmallNumber } from './signs.ts';

/** January 2020, enero de 2020. A month of the Hijri calendars spans two Gregorian ones and is left unread, "31 February 2020" too. */
export const monthYear: DateForm = (tokens, at) => {
  const month = monthAt(tokens, at);
  if (month === null || month.calendar !== 'gregorian' || isSmallNumber(tokens, at - 1)) return null;
  const year = yearBehind(tokens, month);
  if (year === null || !isNewsYear(year.value)) return null;
  return { year: year.value, month: month.month, day: null, next: year.next };
};
