import type { Unit } from '../anchor.ts';

const MONTHS = [
  ['january', 'jan', 'jan.'],
  ['february', 'feb', 'feb.'],
  ['march', 'mar', 'mar.'],
  ['april', 'apr', 'apr.'],
  ['may'],
  ['june', 'jun', 'jun.'],
  ['july', 'jul', 'jul.'],
  ['august', 'aug', 'aug.'],
  ['september', 'sept', 'sept.', 'sep', 'sep.'],
  ['october', 'oct', 'oct.'],
  ['november', 'nov', 'nov.'],
  ['december', 'dec', 'dec.'],
];
const WEEKDAYS = [
  ['monday', 'mon', 'mon.'],
  ['tuesday', 'tues', 'tues.', 'tue', 'tue.'],
  ['wednesday', 'wed', 'wed.'],
  ['thursday', 'thurs', 'thurs.', 'thu', 'thu.'],
  ['friday', 'fri', 'fri.'],
  ['saturday', 'sat', 'sat.'],
  ['sunday', 'sun', 'sun.'],
];

const numbered = (names: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((forms, index) => forms.map((form): [string, number] => [form, index + 1])));

/** Lower-case month names and abbreviations, 1 to 12. */
export const MONTH: ReadonlyMap<string, number> = numbered(MONTHS);
/** Lower-case weekday names and abbreviations, 1 (Monday) to 7. */
export const WEEKDAY: ReadonlyMap<string, number> = numbered(WEEKDAYS);
/** Weekdays written out: an abbreviation alone ("Sun", "sat") is more often something else. */
export const isFullWeekday = (lower: string): boolean => WEEKDAY.has(lower) && lower.endsWith('day');

export const SEASON: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

export const PART_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
]);

const UNITS: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];
export const UNIT: ReadonlyMap<string, Unit> = new Map([
  ...UNITS.map((unit): [string, Unit] => [unit, unit]),
  ...UNITS.map((unit): [string, Unit] => [`${unit}s`, unit]),
  ['centuries', 'century'],
  ['mins', 'minute'],
  ['hrs', 'hour'],
]);

/** Days of a month written out, as far as they are one word. */
export const DAY_ORDINAL: ReadonlyMap<string, number> = new Map([
  ...(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ['thirtieth', 30],
]);

export const ORDINAL: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
]);
