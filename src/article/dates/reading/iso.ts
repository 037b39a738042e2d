import type { DateReading, FoundDate, TimeOfDay } from './types.ts';
import { zoneOffset } from './zones.ts';

/** A found date as the record writes it; null where it has no year. */
export function readingOf(found: FoundDate): DateReading | null {
  const { year, month, day, start, end, assumedOrder } = found;
  if (year === null) return null;
  const at = { start, end, assumedOrder };
  if (month === null) return { value: pad(year, 4), precision: 'year', ...at };
  const yearMonth = `${pad(year, 4)}-${pad(month, 2)}`;
  if (day === null) return { value: yearMonth, precision: 'month', ...at };
  const offset = found.time && offsetOf(found.time, year, month, day);
  const date = `${yearMonth}-${pad(day, 2)}`;
  if (!found.time || offset === null) return { value: date, precision: 'day', ...at };
  const instant =
    found.time.hour === 24 ? `${dayAfter(year, month, day)}T00:00` : `${date}T${clockOf(found.time)}`;
  return { value: `${instant}${printOffset(offset)}`, precision: 'minute', ...at };
}

const dayAfter = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);

function offsetOf(time: TimeOfDay, year: number, month: number, day: number): number | null {
  return typeof time.zone === 'string' ? zoneOffset(time.zone, year, month, day) : time.zone;
}

function clockOf(time: TimeOfDay): string {
  const minutes = `${pad(time.hour, 2)}:${pad(time.minute, 2)}`;
  return time.second === null ? minutes : `${minutes}:${pad(time.second, 2)}`;
}

function printOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
