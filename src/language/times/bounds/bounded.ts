import type { TimexModifier } from '../../../format/index.ts';
import type { Days } from '../calendar/days.ts';
import type { Found, Scan } from '../words/scan.ts';

/** A time as it was read: words `from` to `to - 1` of the scan. */
export interface ReadTime extends Found {
  readonly from: number;
}

/** Words `from` to `to - 1` that tell a bound, and how. */
export interface Because {
  readonly from: number;
  readonly to: number;
  readonly why: string;
}

/** What is known so far of the days that a time may lie on. */
export interface Bounded {
  readonly days: Days;
  readonly mod: TimexModifier | null;
  /** Empty where the days are those of the value's own calendar unit. */
  readonly because: readonly Because[];
}

/** One thing that narrows or moves bounds, or nothing: what it gets is what it gives back. */
export type BoundsRule = (bounded: Bounded, scan: Scan, times: readonly ReadTime[], index: number) => Bounded;

export const OPEN: Days = { first: null, last: null };
