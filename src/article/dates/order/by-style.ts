import { dayMonth } from '../reading/forms/day-month.ts';
import { monthDay } from '../reading/forms/month-day.ts';
import { monthAt } from '../reading/months.ts';
import type { Token } from '../reading/token.ts';
import type { DayMonthOrder } from '../reading/types.ts';

/** How a date at token `at` is written out: who prints "6 January 2026" also prints 6/1/2026. */
export function styleAt(tokens: readonly Token[], at: number): DayMonthOrder | null {
  if (tokens[at]!.kind === 'number') return hasYear(dayMonth(tokens, at, {})) ? 'day-first' : null;
  if (monthAt(tokens, at) === null) return null;
  return hasYear(monthDay(tokens, at, {})) ? 'month-first' : null;
}

const hasYear = (match: { readonly year: number | null } | null): boolean =>
  match !== null && match.year !== null;
