import type { TimeRule } from '../words/scan.ts';
import { holiday } from './calendars/holiday.ts';
import { lunarDate } from './calendars/lunar-date.ts';
import { solarDate } from './calendars/solar-date.ts';
import { beside } from './days/beside.ts';
import { dayRange } from './days/day-range.ts';
import { isoDate } from './days/iso-date.ts';
import { monthDay } from './days/month-day.ts';
import { nearDay } from './days/near-day.ts';
import { september11 } from './days/september-11.ts';
import { slashedDate } from './days/slashed-date.ts';
import { weekday } from './days/weekday.ts';
import { weekdayOfWeek } from './days/weekday-of-week.ts';
import { weekend } from './days/weekend.ts';
import { clock } from './hours/clock.ts';
import { earlyHours, nightOfTwoDays } from './hours/of-day.ts';
import { overnight } from './hours/overnight.ts';
import { partOfDay } from './hours/part-of-day.ts';
import { samePart } from './hours/same-part.ts';
import { bareUnits } from './lengths/bare-units.ts';
import { duration } from './lengths/duration.ts';
import { frequency } from './lengths/frequency.ts';
import { rate } from './lengths/rate.ts';
import { spanOfUnits } from './lengths/span-of-units.ts';
import { weekdaySet } from './lengths/weekday-set.ts';
import { ago } from './periods/ago.ts';
import { anaphoricUnit } from './periods/anaphoric-unit.ts';
import { beforeLast } from './periods/before-last.ts';
import { midweek } from './periods/midweek.ts';
import { month } from './periods/month.ts';
import { nearSeason, nearUnit } from './periods/near-unit.ts';
import { ofMonth } from './periods/of-month.ts';
import { reference, vagueUnits } from './periods/reference.ts';
import { sameTime } from './periods/same-time.ts';
import { sameUnit } from './periods/same-unit.ts';
import { season } from './periods/season.ts';
import { weekOf } from './periods/week-of.ts';
import { comparisonYear } from './quarters/comparison-year.ts';
import { quarter } from './quarters/quarter.ts';
import { samePeriod } from './quarters/same-period.ts';
import { century } from './years/century.ts';
import { decade } from './years/decade.ts';
import { spelledYear } from './years/spelled-year.ts';
import { turnOf } from './years/turn-of.ts';
import { year } from './years/year.ts';
import { yearEnd } from './years/year-end.ts';
import { yearRange } from './years/year-range.ts';

/** In order: of the matches at one place the longest counts, and of equally long ones the first. */
export const TIME_RULES: readonly TimeRule[] = [
  isoDate,
  slashedDate,
  solarDate,
  lunarDate,
  september11,
  monthDay,
  dayRange,
  month,
  clock,
  overnight,
  nightOfTwoDays,
  earlyHours,
  samePart,
  weekdaySet,
  weekdayOfWeek,
  weekday,
  nearDay,
  partOfDay,
  weekend,
  ago,
  beside,
  beforeLast,
  midweek,
  ofMonth,
  turnOf,
  // "the next two weeks" before "the next week" and "a week"
  spanOfUnits,
  nearUnit,
  weekOf,
  nearSeason,
  comparisonYear,
  quarter,
  season,
  yearEnd,
  sameUnit,
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
