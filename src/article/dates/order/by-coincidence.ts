import { findDates } from '../reading/find.ts';
import { readingOf } from '../reading/iso.ts';
import type { DayMonthOrder } from '../reading/types.ts';

/**
 * The order in which dates of numbers name days that the page also names in a way that leaves no choice ("2 December
 * 2021", 2021-12-02): one day is rarely printed twice by chance. Null where none does, or where they disagree.
 */
export function orderByCoincidence(texts: readonly string[]): DayMonthOrder | null {
  const sure = new Set<string>();
  const open: string[] = [];
  for (const text of texts) {
    for (const found of findDates(text)) {
      const day = readingOf(found)?.value.slice(0, 10) ?? '';
      if (day.length < 10) continue;
      if (found.assumedOrder) open.push(day);
      else sure.add(day);
    }
  }
  // Read without a hint, open dates have the month first.
  const monthFirst = open.some((day) => sure.has(day));
  const dayFirst = open.some((day) => sure.has(swapped(day)));
  if (monthFirst === dayFirst) return null;
  return monthFirst ? 'month-first' : 'day-first';
}

const swapped = (day: string): string => `${day.slice(0, 4)}-${day.slice(8)}-${day.slice(5, 7)}`;
