import { fullYear, isNewsYear } from '../calendar.ts';
import { monthAt, type NamedMonth } from '../months.ts';
import type { Token } from '../token.ts';
import { dayOf } from './day-of.ts';
import type { DateForm } from './form.ts';
import { monthDay } from './month-day.ts';
import { isSmallNumber, isYearNumber, passLinks } from './signs.ts';

/** 10 January 2020, 10. Januar 2020, 10 de enero de 2020, 10-Jan-20, ۲۰ دی ۱۳۹۸; without a year too. */
export const dayMonth: DateForm = (tokens, at, hints) => {
  if (!isSmallNumber(tokens, at)) return null;
  const from = passLinks(tokens, at + 1);
  const month = monthAt(tokens, from);
  if (month === null) return null;
  const year = yearBehind(tokens, month);
  if (year === null && belongsToNextDay(tokens, from, hints)) return null;
  return dayOf(year?.value ?? null, month, tokens[at]!.value, year?.next ?? month.next);
};

/** "page 3 January 10, 2020": the number before the month is not its day. */
function belongsToNextDay(tokens: readonly Token[], from: number, hints: Parameters<DateForm>[2]): boolean {
  const other = monthDay(tokens, from, hints);
  return other?.year != null && other.day !== null;
}

/** The year behind a month's name: four digits, two after a hyphen, slash or apostrophe. */
export function yearBehind(
  tokens: readonly Token[],
  month: NamedMonth,
): { value: number; next: number } | null {
  const at = passLinks(tokens, month.next);
  const token = tokens[at];
  if (isYearNumber(token)) return { value: token.value, next: at + 1 };
  const mark = at > month.next ? tokens[at - 1]?.text : undefined;
  const isTwo = token?.kind === 'number' && token.text.length === 2;
  const two = isTwo && (isShortYearMark(mark) ? !token.spaced : isMailYear(tokens, at));
  return two && isNewsYear(fullYear(token.value)) ? { value: fullYear(token.value), next: at + 1 } : null;
}

/** "9 Mar 21 18:05:00": two digits between the month and a time with seconds, as old mail and feeds have it. */
const isMailYear = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ':' && tokens[at + 4]?.text === ':';

const isShortYearMark = (mark: string | undefined): boolean =>
  mark === '-' || mark === '/' || mark === "'" || mark === '’';
