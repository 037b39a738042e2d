import { isDay, isNewsYear } from '../reading/calendar.ts';
import { readDate } from '../reading/read.ts';
import type { DayMonthOrder } from '../reading/types.ts';
import type { Candidate, Scene } from './types.ts';

const DAY = /(?:^|[/_.-])((?:19|20)\d\d)([/_.-]?)(\d\d?|[a-z]{3})\2(\d\d?)(?=$|[/_.\-a-z])/i;
const DAY_FIRST = /(?:^|[/_-])(\d\d)([_.-])(\d\d)\2((?:19|20)\d\d)(?=$|[/_.-])/;
/** "2021-03/09", "2021/0309": year, month and day parted unevenly. */
const UNEVEN = /\/((?:19|20)\d\d)([/-]?)(\d\d)[/-]?(\d\d)(?=\/)/;
/** "A2021030914320005196", "202103091432": a number that begins with the minute in which it was given. */
const STAMP = /(?<!\d)(20\d\d)()(0[1-9]|1[0-2])([0-3]\d)(?:[01]\d|2[0-3])[0-5]\d\d{0,8}(?!\d)/;
const MONTH = /(?:^|\/)((?:19|20)\d\d)[/-](\d\d)(?=$|\/)/;

/** The date in the page's address: /2020/01/10/, /2020/jan/10/, -20200110.html; or its month. */
export function datesOfAddress(scene: Scene): Candidate[] {
  for (const address of addresses(scene)) {
    const found = inPath(pathOf(address), scene.hints.order ?? 'day-first');
    if (found !== null) return [found];
  }
  return [];
}

function addresses({ page }: Scene): string[] {
  const named = page.witnesses.filter(
    ({ origin, name }) =>
      (origin === 'link' && name === 'canonical') || (origin === 'meta' && name === 'og:url'),
  );
  return [...(page.url === null ? [] : [page.url]), ...named.map(({ value }) => value)];
}

const pathOf = (address: string): string => address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');

function inPath(path: string, order: DayMonthOrder): Candidate | null {
  for (const pattern of [DAY, UNEVEN, STAMP]) {
    const day = pattern.exec(path);
    const date = day && dayOf(day);
    if (date) return candidate(date, day[0], 'day', 3.5);
  }
  const turned = DAY_FIRST.exec(path);
  const reading = turned && readDate(turned[0].slice(1).replaceAll('_', '.'), { order });
  if (reading) return candidate(reading.value, turned[0], 'day', 2.5);
  const month = MONTH.exec(path);
  if (!month || !isNewsYear(Number(month[1])) || Number(month[2]) > 12 || month[2] === '00') return null;
  return candidate(`${month[1]}-${month[2]}`, month[0], 'month', 1);
}

function dayOf(match: RegExpExecArray): string | null {
  const [, year = '', separator = '', month = '', day = ''] = match;
  if (/[a-z]/i.test(month))
    return separator === '' ? null : (readDate(`${day} ${month} ${year}`)?.value ?? null);
  if (separator === '' && (month.length < 2 || day.length < 2)) return null;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function candidate(value: string, quote: string, precision: 'day' | 'month', weight: number): Candidate {
  return {
    reading: { value, precision, start: 0, end: 0, assumedOrder: false },
    taken: 'published',
    basis: 'url',
    quote,
    why: 'the address of the page holds it',
    weight,
  };
}
