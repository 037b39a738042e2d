import type { Token } from '../token.ts';
import type { DateHints, TimeOfDay } from '../types.ts';

/** What a form of date found at a token. */
export interface DateMatch {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Where the form holds the time inside itself. */
  readonly time?: TimeOfDay;
  readonly assumedOrder?: boolean;
  /** The first token after the date. */
  readonly next: number;
}

/** One way to write a date: what stands at token `at`, or null. */
export type DateForm = (tokens: readonly Token[], at: number, hints: DateHints) => DateMatch | null;
