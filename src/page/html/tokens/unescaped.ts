import { referenceAt } from './character-reference.ts';

/** A value longer than this says nothing that a rule reads (inlined data, tracking). */
const LONGEST_VALUE = 4000;

/** An attribute's value with its character references taken for what they stand for; what is too long of it left out. */
export function unescaped(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  let amp = written.indexOf('&');
  if (amp < 0) return short(written);
  let value = '';
  let from = 0;
  for (; amp >= 0; amp = written.indexOf('&', Math.max(from, amp + 1))) {
    const reference = referenceAt(written, amp, true);
    if (reference === null) continue;
    value += short(written.slice(from, amp));
    if (value.length < LONGEST_VALUE) value += reference.value;
    from = reference.end;
  }
  return value + short(written.slice(from));
}

const short = (piece: string): string => (piece.length > LONGEST_VALUE ? '' : piece);
