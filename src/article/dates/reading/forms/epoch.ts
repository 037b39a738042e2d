import { isNewsYear } from '../calendar.ts';
import type { DateForm } from './form.ts';

/** Seconds (ten digits) or milliseconds (thirteen) since 1970, where the whole text is that number. */
export const epoch: DateForm = (tokens, at) => {
  const only = tokens[0];
  if (at !== 0 || tokens.length !== 1 || only?.kind !== 'number') return null;
  if (only.text.length !== 10 && only.text.length !== 13) return null;
  const date = new Date(only.text.length === 10 ? only.value * 1000 : only.value);
  if (!isNewsYear(date.getUTCFullYear())) return null;
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    time: {
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      zone: 0,
    },
    next: 1,
  };
};
