import { isNewsYear } from '../calendar.ts';
import type { DateForm } from './form.ts';
import { isYearNumber } from './signs.ts';

/** "2020" and "2020-01", where the whole text is that. */
export const bareYear: DateForm = (tokens, at) => {
  const year = tokens[0];
  if (at !== 0 || !isYearNumber(year) || !isNewsYear(year.value)) return null;
  if (tokens.length === 1) return { year: year.value, month: null, day: null, next: 1 };
  const month = tokens[2];
  const whole = tokens.length === 3 && tokens[1]!.text === '-' && month?.text.length === 2;
  if (!whole || month.kind !== 'number' || month.value < 1 || month.value > 12) return null;
  return { year: year.value, month: month.value, day: null, next: 3 };
};
