import type { TimeRule } from '../scan.ts';
import { ago } from './ago.ts';
import { anaphoricUnit } from './anaphoric-unit.ts';
import { bareUnits } from './bare-units.ts';
import { beside } from './beside.ts';
import { century } from './century.ts';
import { clock } from './clock.ts';
import { comparisonYear } from './comparison-year.ts';
import { dayRange } from './day-range.ts';
import { decade } from './decade.ts';
import { duration } from './duration.ts';
import { frequency } from './frequency.ts';
import { holiday } from './holiday.ts';
import { isoDate } from './iso-date.ts';
import { lunarDate } from './lunar-date.ts';
import { month } from './month.ts';
import { monthDay } from './month-day.ts';
import { nearDay } from './near-day.ts';
import { nearSeason, nearUnit } from './near-unit.ts';
import { partOfDay } from './part-of-day.ts';
import { quarter } from './quarter.ts';
import { rate } from './rate.ts';
import { reference, vagueUnits } from './reference.ts';
import { samePeriod } from './same-period.ts';
import { sameTime } from './same-time.ts';
import { season } from './season.ts';
import { slashedDate } from './slashed-date.ts';
import { solarDate } from './solar-date.ts';
import { spanOfUnits } from './span-of-units.ts';
import { spelledYear } from './spelled-year.ts';
import { weekOf } from './week-of.ts';
import { weekday } from './weekday.ts';
import { weekdaySet } from './weekday-set.ts';
import { weekend } from './weekend.ts';
import { year } from './year.ts';
import { yearEnd } from './year-end.ts';
import { yearRange } from './year-range.ts';

/** In order: of the matches at one place the longest counts, and of equally long ones the first. */
export const TIME_RULES: readonly TimeRule[] = [
  isoDate,
  slashedDate,
  solarDate,
  lunarDate,
  monthDay,
  dayRange,
  month,
  clock,
  weekdaySet,
  weekday,
  nearDay,
  partOfDay,
  weekend,
  ago,
  beside,
  // "the next two weeks" before "the next week" and "a week"
  spanOfUnits,
  nearUnit,
  weekOf,
  nearSeason,
  comparisonYear,
  quarter,
  season,
  yearEnd,
  sameTime,
  samePeriod,
  vagueUnits,
  anaphoricUnit,
  // a decade before a year: both begin with four digits
  decade,
  century,
  year,
  yearRange,
  spelledYear,
  // a rate before a length: "four flights a week", "within a week"
  rate,
  frequency,
  duration,
  bareUnits,
  holiday,
  reference,
];
