import type { Warning } from '../../../format/index.ts';
import { readDate } from '../reading/read.ts';
import { kindOf } from './metadata-names.ts';
import type { Scene } from './types.ts';

const LONGEST = 40;
const YEAR = /\d{4}/;
/** Where computers begin to count: what is left where a template was given no date. */
const FIRST_DAY = /^(?:1970-01-01|1969-12-31)/;

/** Is this day that of an empty field? */
export const isFirstDay = (value: string): boolean => FIRST_DAY.test(value);

/** Days of publication in metadata that cannot be: 30 February, the year 1, the first day of computers. */
export function refusedDates({ page, hints }: Scene): Warning[] {
  const refused = new Map<string, Warning>();
  for (const { origin, name, value } of page.witnesses) {
    if (origin === 'title' || origin === 'link' || origin === 'url' || origin === 'head') continue;
    if (value.length > LONGEST || !YEAR.test(value) || kindOf(name, origin === 'meta')?.taken !== 'published')
      continue;
    const reading = readDate(value, hints);
    if (reading !== null && !isFirstDay(reading.value)) continue;
    const why = reading === null ? 'there is no such day' : 'computers count from that day';
    refused.set(value, { code: 'date-refused', message: `${name} says "${value}", and ${why}.` });
  }
  return [...refused.values()];
}
