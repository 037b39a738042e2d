import type { DateReading } from '../reading/types.ts';
import type { Candidate } from './types.ts';

/**
 * Dates that may put the day or the month first, and that no date written the same way has settled: the page's other
 * dates tell where one of the two readings is among them, or where only one of them lies before what must come later.
 * Where nothing tells, the year is all that is known.
 */
export function settleOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(({ reading }) => reading.assumedOrder)) return candidates;
  const sure = candidates.filter(({ reading }) => !reading.assumedOrder && reading.value.length >= 10);
  const days = new Set(sure.map(dayOf));
  const ends = sure.filter(({ taken }) => taken === 'clock' || taken === 'comment').map(dayOf);
  const end = ends.sort()[0] ?? null;
  return candidates.map((candidate) => {
    const { reading } = candidate;
    return reading.assumedOrder ? { ...candidate, reading: settled(reading, days, end) } : candidate;
  });
}

function settled(reading: DateReading, days: ReadonlySet<string>, end: string | null): DateReading {
  const other = swapped(reading);
  for (const [one, rival] of [
    [reading, other],
    [other, reading],
  ] as const) {
    const isNamed = days.has(one.value.slice(0, 10)) && !days.has(rival.value.slice(0, 10));
    const isLeft = end !== null && one.value.slice(0, 10) <= end && rival.value.slice(0, 10) > end;
    if (isNamed || isLeft) return { ...one, assumedOrder: false };
  }
  return yearOf(reading);
}

/** What a date says for sure when nothing tells its day from its month. */
export const yearOf = (reading: DateReading): DateReading => ({
  ...reading,
  value: reading.value.slice(0, 4),
  precision: 'year',
});

/** With day and month in each other's place: both are at most 12. */
function swapped(reading: DateReading): DateReading {
  const { value } = reading;
  return {
    ...reading,
    value: `${value.slice(0, 4)}-${value.slice(8, 10)}-${value.slice(5, 7)}${value.slice(10)}`,
  };
}

const dayOf = ({ reading }: Candidate): string => reading.value.slice(0, 10);
