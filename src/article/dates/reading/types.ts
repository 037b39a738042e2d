import type { Precision } from '../../../format/index.ts';

/** Which of two small numbers is the day. */
export type DayMonthOrder = 'day-first' | 'month-first';

/** What is known before a date is read; all of it may be missing. */
export interface DateHints {
  /** From the page's own evidence (see `orderOf`). */
  readonly order?: DayMonthOrder | null;
  /** BCP 47, of the page: its habit decides where nothing else does. */
  readonly language?: string | null;
}

export interface TimeOfDay {
  /** 24 at the end of a day, which is the beginning of the next. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  /** Minutes east of Greenwich, a zone's (folded) name, or null where none is given. */
  readonly zone: number | string | null;
}

/** A date as it stands in a text; `month` and `day` are null where it does not go so far, `year` where it has none. */
export interface FoundDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly time: TimeOfDay | null;
  /** Which number is the day was decided by nothing better than a language's habit. */
  readonly assumedOrder: boolean;
  /** UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A date that was read, as the record keeps it. */
export interface DateReading {
  /** ISO 8601: a date-time only where its offset is known, else a day (or `2020-01`, `2020`). */
  readonly value: string;
  readonly precision: Precision;
  readonly start: number;
  readonly end: number;
  readonly assumedOrder: boolean;
}
