import { isDay } from '../calendar.ts';
import type { Token } from '../token.ts';
import type { TimeOfDay } from '../types.ts';
import { zoneAt } from '../zone-at.ts';
import type { DateForm } from './form.ts';

/** 20200110, 20200110T101500Z, 20200110101500: only where the text begins with it and is little else. */
export const compact: DateForm = (tokens, at) => {
  const digits = tokens[0]?.text;
  if (at !== 0 || digits === undefined || tokens[0]!.kind !== 'number' || tokens.length > 6) return null;
  if (digits.length !== 8 && digits.length !== 12 && digits.length !== 14) return null;
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6, 8));
  if (!isDay(year, month, day)) return null;
  const clock = digits.length > 8 ? { text: digits.slice(8), next: 1 } : clockBehind(tokens);
  const zone = zoneAt(tokens, clock.next);
  const time = timeOf(clock.text, zone.zone);
  return time ? { year, month, day, time, next: zone.next } : { year, month, day, next: 1 };
};

function clockBehind(tokens: readonly Token[]): { text: string; next: number } {
  const clock = tokens[1]?.text === 't' ? tokens[2] : undefined;
  return clock?.kind === 'number' ? { text: clock.text, next: 3 } : { text: '', next: 1 };
}

function timeOf(digits: string, zone: TimeOfDay['zone']): TimeOfDay | null {
  if (digits.length !== 4 && digits.length !== 6) return null;
  const hour = Number(digits.slice(0, 2));
  const minute = Number(digits.slice(2, 4));
  const second = digits.length === 6 ? Number(digits.slice(4)) : null;
  return hour > 23 || minute > 59 || (second ?? 0) > 60 ? null : { hour, minute, second, zone };
}
