import type { Token } from './token.ts';
import { isZone } from './zones.ts';

interface FoundZone {
  /** Minutes east of Greenwich, a zone's name, or null. */
  readonly zone: number | string | null;
  readonly next: number;
}

/** The zone behind a time: Z, GMT, (CET), UTC+3, +0200, -05:00. */
export function zoneAt(tokens: readonly Token[], at: number): FoundZone {
  const open = tokens[at]?.text === '(' ? at + 1 : at;
  const name = tokens[open];
  if (name?.kind !== 'word' || !isZone(name.text)) return bareOffset(tokens, at);
  const offset = offsetAt(tokens, open + 1);
  const next = offset?.next ?? open + 1;
  const closed = open > at && tokens[next]?.text === ')' ? next + 1 : next;
  return { zone: offset?.zone ?? name.text, next: closed };
}

/** Without a zone's name only four digits, or two glued to the time before them, are an offset and no range. */
function bareOffset(tokens: readonly Token[], at: number): FoundZone {
  const offset = offsetAt(tokens, at);
  const digits = tokens[at + 1]?.text.length;
  const glued = tokens[at]?.spaced === false && tokens[at - 2]?.text === ':' && tokens[at - 4]?.text === ':';
  if (offset === null || (digits !== 4 && !glued && !endsInFraction(tokens, at)))
    return { zone: null, next: at };
  return offset;
}

const endsInFraction = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.spaced === false && tokens[at - 1]?.kind === 'number' && tokens[at - 2]?.text === '.';

function offsetAt(tokens: readonly Token[], at: number): { zone: number; next: number } | null {
  const sign = signOf(tokens[at]?.text);
  const digits = tokens[at + 1];
  if (sign === 0 || digits?.kind !== 'number' || digits.spaced) return null;
  if (digits.text.length === 4)
    return within(sign * (Math.floor(digits.value / 100) * 60 + (digits.value % 100)), at + 2);
  if (digits.text.length > 2) return null;
  const minutes = tokens[at + 3];
  const both = tokens[at + 2]?.text === ':' && minutes?.text.length === 2 && minutes.kind === 'number';
  return within(sign * (digits.value * 60 + (both ? minutes.value : 0)), both ? at + 4 : at + 2);
}

const within = (zone: number, next: number): { zone: number; next: number } | null =>
  Math.abs(zone) <= 14 * 60 ? { zone, next } : null;

function signOf(text: string | undefined): number {
  if (text === '+') return 1;
  return text === '-' || text === '−' ? -1 : 0;
}
