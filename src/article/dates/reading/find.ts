import { fold } from './fold.ts';
import type { DateMatch } from './forms/form.ts';
import { mayNameEra } from './forms/han.ts';
import { FORMS } from './forms/list.ts';
import { mayNameMonth } from './months.ts';
import { type FoundTime, timeAt } from './time.ts';
import { type Token, tokensOf } from './token.ts';
import type { DateHints, FoundDate, TimeOfDay } from './types.ts';
import { weekdayNamed } from './weekdays.ts';
import { isZone } from './zones.ts';

/** No date is printed without one. */
export const DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/;

/** Every date in a text, in order, those without a year or a day among them. Linear in the text's length. */
export function findDates(text: string, hints: DateHints = {}): FoundDate[] {
  if (!DIGIT.test(text)) return [];
  const tokens = tokensOf(text);
  const dates: FoundDate[] = [];
  let clock: (FoundTime & { from: number }) | null = null;
  for (let at = 0; at < tokens.length; ) {
    const match = matchAt(tokens, at, hints);
    if (match === null) {
      const time = tokens[at]!.kind === 'number' ? timeAt(tokens, at) : null;
      if (time !== null) clock = { ...time, from: at };
      at = time?.next ?? at + 1;
      continue;
    }
    const before = clock !== null && standsBefore(tokens, clock.next, at) ? clock : null;
    const date = dated(tokens, at, match, before);
    dates.push(date.found);
    clock = null;
    at = date.next;
  }
  return dates;
}

function matchAt(tokens: readonly Token[], at: number, hints: DateHints): DateMatch | null {
  if (!mayBegin(tokens[at]!)) return null;
  for (const form of FORMS) {
    const match = form(tokens, at, hints);
    if (match !== null) return match;
  }
  return null;
}

/** Dates begin with a number, a month's name or an era's sign. */
const mayBegin = ({ kind, text }: Token): boolean =>
  kind === 'number' || (kind === 'word' && (mayNameMonth(text) || mayNameEra(text)));

function dated(
  tokens: readonly Token[],
  at: number,
  match: DateMatch,
  before: (FoundTime & { from: number }) | null,
): { found: FoundDate; next: number } {
  const behind = match.time ? null : timeBehind(tokens, match.next);
  const next = behind?.next ?? match.next;
  const time: TimeOfDay | null = match.time ?? behind?.time ?? before?.time ?? null;
  const first = match.time || behind || !before ? at : before.from;
  const found = {
    year: match.year,
    month: match.month,
    day: match.day,
    time,
    assumedOrder: match.assumedOrder ?? false,
    start: tokens[first]!.start,
    end: tokens[next - 1]!.end,
  };
  return { found, next };
}

/** Words and marks between a date and its time: "10 January 2020, at 10:15", "10.01.2020 | 10.15 Uhr", "2020-01-10T10:15". */
const BETWEEN = new Set(
  't at um a à as às las les alle ore kl klo o в о om den ob saat h hs lúc the on , | - – — · • @ / ( . г года الساعة ساعت time'
    .split(' ')
    .map(fold),
);
const FARTHEST = 4;

function timeBehind(tokens: readonly Token[], at: number): FoundTime | null {
  for (let next = at; next < tokens.length && next <= at + FARTHEST; next++) {
    const time = timeAt(tokens, next);
    if (time !== null) return time;
    if (!passes(tokens[next]!)) return null;
  }
  return null;
}

function standsBefore(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > FARTHEST) return false;
  for (let at = from; at < to; at++) {
    if (!passes(tokens[at]!) && !isZone(tokens[at]!.text)) return false;
  }
  return true;
}

const passes = (token: Token): boolean =>
  token.kind !== 'number' && (BETWEEN.has(token.text) || weekdayNamed(token.text) !== null);
