import { bareYear } from './bare-year.ts';
import { compact } from './compact.ts';
import { dayMonth } from './day-month.ts';
import { epoch } from './epoch.ts';
import type { DateForm } from './form.ts';
import { han } from './han.ts';
import { monthDay } from './month-day.ts';
import { monthYear } from './month-year.ts';
import { numeric } from './numeric.ts';
import { vietnamese } from './vietnamese.ts';
import { yearFirst } from './year-first.ts';
import { yearMonthDay } from './year-month-day.ts';

/** Every way to write a date, the first that fits wins: what says more of itself stands before what says less. */
export const FORMS: readonly DateForm[] = [
  compact,
  epoch,
  yearFirst,
  yearMonthDay,
  han,
  numeric,
  vietnamese,
  dayMonth,
  monthDay,
  monthYear,
  bareYear,
];
