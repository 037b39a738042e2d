import { unitAway } from '../../anchor.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';
import { dayAt } from '../days/day-at.ts';

const ZONE = new Set([
  'gmt',
  'utc',
  'est',
  'edt',
  'et',
  'pst',
  'pdt',
  'pt',
  'cst',
  'cdt',
  'ct',
  'mst',
  'bst',
  'cet',
  'cest',
  'ist',
  'jst',
  'msk',
]);
const NAMED: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '24:00'],
]);

/** "5 p.m.", "10:35 a.m. Friday", "18:00 UTC", "noon Saturday", "5 p.m. EST Nov. 9". */
export function clock(scan: Scan, at: number): Found | null {
  const time = readTime(scan, at);
  if (!time) return null;
  const zone = pastZone(scan, time.to);
  if (time.needsZone && zone === time.to) return null;
  const date = dateBehind(scan, zone);
  return {
    to: date?.to ?? zone,
    type: 'TIME',
    value: `${date?.value ?? dayInFocus(scan)}T${time.value}${isUniversal(scan, time.to) ? 'Z' : ''}`,
  };
}

/** Behind "GMT" or "local time", where one stands at `at`. */
function pastZone(scan: Scan, at: number): number {
  if (lowerAt(scan, at) === 'local' && lowerAt(scan, at + 1) === 'time') return at + 2;
  return ZONE.has(lowerAt(scan, at)) ? at + 1 : at;
}

const isUniversal = (scan: Scan, at: number): boolean => /^(utc|gmt)$/.test(lowerAt(scan, at));

interface Time {
  readonly value: string;
  readonly to: number;
  readonly needsZone: boolean;
}

function readTime(scan: Scan, at: number): Time | null {
  const word = lowerAt(scan, at);
  const named = NAMED.get(word);
  if (named) return lowerAt(scan, at - 1) === 'high' ? null : { value: named, to: at + 1, needsZone: false };
  const digits = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|a\.m\.?|p\.m\.?)?$/.exec(word);
  if (!digits) return /^\d{4}$/.test(word) ? military(word, at) : null;
  const half = digits[3] ?? halfOfDay(lowerAt(scan, at + 1));
  const hour = Number(digits[1]);
  if (hour > 24 || Number(digits[2] ?? 0) > 59) return null;
  const minutes = digits[2] ?? '00';
  const told = half === undefined && hour >= 1 && hour <= 12 ? partBehind(scan, at + 1) : null;
  if (told && !word.includes('.'))
    return { value: `${two(onClock(hour, told.half))}:${minutes}`, to: told.to, needsZone: false };
  if (half && hour <= 12)
    return {
      value: `${two(onClock(hour, half))}:${minutes}`,
      to: at + (digits[3] ? 1 : 2),
      needsZone: false,
    };
  return digits[2] && word.includes(':')
    ? {
        value: `${two(hour)}:${minutes}`,
        to: at + 1,
        needsZone: !/^(at|around|about|by)$/.test(lowerAt(scan, at - 1)),
      }
    : null;
}

/** "4 in the morning", "10 o'clock at night", "8:30 in the evening": which half of the day it is. */
function partBehind(scan: Scan, at: number): { readonly half: string; readonly to: number } | null {
  const hour = /^o['’]clock$/.test(lowerAt(scan, at)) ? at + 1 : at;
  if (lowerAt(scan, hour) === 'at' && lowerAt(scan, hour + 1) === 'night')
    return { half: 'pm', to: hour + 2 };
  if (lowerAt(scan, hour) !== 'in' || lowerAt(scan, hour + 1) !== 'the') return null;
  const half = HALF.get(lowerAt(scan, hour + 2));
  return half === undefined ? null : { half, to: hour + 3 };
}

const HALF: ReadonlyMap<string, string> = new Map([
  ['morning', 'am'],
  ['afternoon', 'pm'],
  ['evening', 'pm'],
]);

const two = (n: number): string => String(n).padStart(2, '0');
const halfOfDay = (word: string): string | undefined => (/^[ap]\.?m\.?$/.test(word) ? word : undefined);
const onClock = (hour: number, half: string): number => (hour % 12) + (half.startsWith('p') ? 12 : 0);

function military(word: string, at: number): Time | null {
  const hour = Number(word.slice(0, 2));
  const minute = Number(word.slice(2));
  if (hour > 23 || minute > 59) return null;
  return { value: `${two(hour)}:${two(minute)}`, to: at + 1, needsZone: true };
}

function dateBehind(scan: Scan, at: number): { to: number; value: string } | null {
  const start = /^(on|,)$/.test(lowerAt(scan, at)) ? at + 1 : at;
  return dayAt(scan, start);
}

/** The day the text spoke of last, where it spoke of one; else the article's. */
const dayInFocus = (scan: Scan): string =>
  scan.focus && /^\d{4}-\d{2}-\d{2}/.test(scan.focus)
    ? scan.focus.slice(0, 10)
    : unitAway(scan.anchor, 'day', 0);
