import { monthAt, type NamedMonth } from '../months.ts';
import { timeAt } from '../time.ts';
import type { Token } from '../token.ts';
import { dayOf } from './day-of.ts';
import type { DateForm, DateMatch } from './form.ts';
import { isSmallNumber, isYearNumber, passLinks } from './signs.ts';

/** January 10, 2020; Jan. 10th 2020; "Jan 10 10:15:00 UTC 2020"; without a year too. */
export const monthDay: DateForm = (tokens, at) => {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const from = passLinks(tokens, month.next);
  if (!isSmallNumber(tokens, from) || isClock(tokens, from)) return null;
  return withYear(tokens, month, from) ?? dayOf(null, month, tokens[from]!.value, from + 1);
};

const isClock = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.text === ':';

function withYear(tokens: readonly Token[], month: NamedMonth, at: number): DateMatch | null {
  const day = tokens[at]!.value;
  const next = passLinks(tokens, at + 1);
  const year = tokens[next];
  if (isYearNumber(year)) return dayOf(year.value, month, day, next + 1);
  const time = timeAt(tokens, next);
  const late = time ? tokens[time.next] : undefined;
  if (time === null || !isYearNumber(late)) return null;
  const match = dayOf(late.value, month, day, time.next + 1);
  return match && { ...match, time: time.time };
}
