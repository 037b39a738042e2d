import { UsageError } from '../exit.ts';

/** Parsers for options that take a day, a month or a year as ISO 8601 writes them: its first day, its last day. */
export function firstDayOf(what: string): (value: string) => string {
  return (value) => {
    const [year, month = '01', day = '01'] = partsOf(what, value);
    return `${year}-${month}-${day}`;
  };
}

export function lastDayOf(what: string): (value: string) => string {
  return (value) => {
    const [year, month = '12', day] = partsOf(what, value);
    if (day) return value;
    return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  };
}

/** `Date` takes 31 February for 3 March. */
function isDay(value: string): boolean {
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function partsOf(what: string, value: string): string[] {
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) && isDay(value)) return value.split('-');
  throw new UsageError(`expected ${what} to be a date such as 2025-05-14, not "${value}"`);
}
