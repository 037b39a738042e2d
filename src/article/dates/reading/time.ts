import type { Token } from './token.ts';
import type { TimeOfDay } from './types.ts';
import { zoneAt } from './zone-at.ts';
import { isZone } from './zones.ts';

export interface FoundTime {
  readonly time: TimeOfDay;
  /** The first token after the time and its zone. */
  readonly next: number;
}

/** Few readers of ISO 8601 take one: it is given as the second before. */
const LEAP_SECOND = 60;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly next: number;
}

/** A time of day at token `at`: 12:03, 12:03:59.5, 8pm, 8.30 p.m., 14h30, 14.30 Uhr, 10時15分, 1909 GMT, with a zone behind it. */
export function timeAt(tokens: readonly Token[], at: number): FoundTime | null {
  const half = leadingHalf(tokens, at);
  const clock = clockAt(tokens, half.next);
  if (clock === null) return null;
  const behind = half.pm === null ? trailingHalf(tokens, clock.next) : { pm: half.pm, next: clock.next };
  const hour = onDay(clock.hour, behind.pm);
  const second = clock.second === LEAP_SECOND ? LEAP_SECOND - 1 : clock.second;
  const isEndOfDay = hour === 24 && clock.minute === 0 && (second ?? 0) === 0 && behind.pm === null;
  if ((hour > 23 && !isEndOfDay) || clock.minute > 59 || (second ?? 0) > 59) return null;
  const zone = zoneAt(tokens, behind.next);
  return {
    time: { hour, minute: clock.minute, second, zone: zone.zone },
    next: zone.next,
  };
}

const clockAt = (tokens: readonly Token[], at: number): Clock | null =>
  colonClock(tokens, at) ?? wordedClock(tokens, at) ?? militaryClock(tokens, at);

function colonClock(tokens: readonly Token[], at: number): Clock | null {
  const hour = tokens[at];
  const minute = tokens[at + 2];
  if (!isShort(hour) || tokens[at + 1]?.text !== ':' || !isPair(minute) || minute.spaced) return null;
  const second = tokens[at + 4];
  if (tokens[at + 3]?.text !== ':' || !isShort(second) || second.spaced) {
    return { hour: hour.value, minute: minute.value, second: null, next: at + 3 };
  }
  return {
    hour: hour.value,
    minute: minute.value,
    second: second.value,
    next: afterFraction(tokens, at + 5),
  };
}

function afterFraction(tokens: readonly Token[], at: number): number {
  const glued = tokens[at + 1]?.kind === 'number' && !tokens[at + 1]!.spaced;
  return (tokens[at]?.text === '.' || tokens[at]?.text === ',') && !tokens[at]!.spaced && glued ? at + 2 : at;
}

const HOUR_SIGNS = new Set(['h', '时', '時', '点', '點', '시', 'ч']);
const MINUTE_SIGNS = new Set(['min', 'm', 'mn', '分', '분', 'мин']);

/** Hours that say by a word that they are hours: 14h30, 10時15分, 14.30 Uhr, 8pm. */
function wordedClock(tokens: readonly Token[], at: number): Clock | null {
  const hour = tokens[at];
  if (!isShort(hour)) return null;
  const sign = tokens[at + 1];
  if (sign?.kind === 'word' && HOUR_SIGNS.has(sign.text)) return clockWithSigns(tokens, at, hour.value);
  const minute = tokens[at + 2];
  const dotted = sign?.text === '.' && !sign.spaced && isPair(minute) && !minute.spaced;
  if (dotted && (saysHour(tokens, at + 3) || namesZone(tokens, at + 3))) {
    return { hour: hour.value, minute: minute.value, second: null, next: at + 3 };
  }
  return saysHour(tokens, at + 1) ? { hour: hour.value, minute: 0, second: null, next: at + 1 } : null;
}

/** "1909 GMT": four digits are a time of day where a zone's name stands behind them. */
function militaryClock(tokens: readonly Token[], at: number): Clock | null {
  const digits = tokens[at];
  if (digits?.kind !== 'number' || digits.text.length !== 4 || !namesZone(tokens, at + 1)) return null;
  return { hour: Math.floor(digits.value / 100), minute: digits.value % 100, second: null, next: at + 1 };
}

const namesZone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && isZone(tokens[at]!.text);

function clockWithSigns(tokens: readonly Token[], at: number, hour: number): Clock | null {
  const minute = tokens[at + 2];
  if (!isPair(minute)) return null;
  const sign = tokens[at + 3];
  const next = sign?.kind === 'word' && MINUTE_SIGNS.has(sign.text) ? at + 4 : at + 3;
  return { hour, minute: minute.value, second: null, next };
}

const saysHour = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'uhr' || trailingHalf(tokens, at).pm !== null;

interface HalfDay {
  /** True after noon, null where nothing is said. */
  readonly pm: boolean | null;
  readonly next: number;
}

function trailingHalf(tokens: readonly Token[], at: number): HalfDay {
  const text = tokens[at]?.text;
  if (text === 'uhr') return { pm: null, next: at + 1 };
  if (text === 'am' || text === 'pm') return { pm: text === 'pm', next: at + 1 };
  const dotted =
    (text === 'a' || text === 'p') && tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'm';
  if (!dotted) return { pm: null, next: at };
  return { pm: text === 'p', next: tokens[at + 3]?.text === '.' ? at + 4 : at + 3 };
}

const MORNING = new Set(['上午', '午前', '오전']);
const AFTERNOON = new Set(['下午', '午後', '오후']);

function leadingHalf(tokens: readonly Token[], at: number): HalfDay {
  if (tokens[at]?.kind !== 'word') return { pm: null, next: at };
  const both = `${tokens[at]!.text}${tokens[at + 1]?.text ?? ''}`;
  if (MORNING.has(both)) return { pm: false, next: at + 2 };
  return AFTERNOON.has(both) ? { pm: true, next: at + 2 } : { pm: null, next: at };
}

function onDay(hour: number, pm: boolean | null): number {
  if (pm === null || hour > 12) return hour;
  return (hour % 12) + (pm ? 12 : 0);
}

const isShort = (token: Token | undefined): token is Token =>
  token?.kind === 'number' && token.text.length <= 2;
const isPair = (token: Token | undefined): token is Token =>
  token?.kind === 'number' && token.text.length === 2;
