import type { Span } from '../../text/index.ts';
import type { Sentence, TimeExpression, Token } from '../types.ts';
import { readAnchor, unitAway } from './anchor.ts';
import type { ReadTime } from './bounds/bounded.ts';
import { boundsOf } from './bounds/bounds-of.ts';
import { isDateline } from './dateline.ts';
import { TIME_RULES } from './rules/index.ts';
import { mayBegin } from './words/begin.ts';
import { type Found, lowerAt, type Scan, wordsOf } from './words/scan.ts';
import { widen } from './words/widen.ts';

/**
 * The time expressions of a text, in order and apart, with their TIMEX3 type and value
 * (TimeML 1.2.1; Pustejovsky et al. 2003). Relative ones count from `date`, an ISO date or date-time;
 * without one they stay unresolved (`XXXX-WXX-2` for "on Tuesday"). Each has the first and last day that its words allow.
 */
export function readTimes(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  text: string,
  date: string | null,
): TimeExpression[] {
  const scan: Scan = {
    words: wordsOf(tokens),
    tokens,
    sentences,
    anchor: readAnchor(date),
    focus: null,
    quarter: null,
    overQuarter: null,
  };
  const times = readAll(scan).map((time) => ({ time, span: spanOf(scan, time) }));
  const own = times.filter(({ time, span }) => !isDateline(text, span, time.value, date));
  const read = own.map(({ time }) => time);
  return own.map(({ time: { type, value }, span }, index) => ({
    ...span,
    type,
    value,
    ...boundsOf(scan, text, read, index),
  }));
}

function readAll(scan: Scan): ReadTime[] {
  const times: ReadTime[] = [];
  let free = 0;
  for (let at = 0; at < scan.words.length; ) {
    const found = mayBegin(scan.words, at) ? longest(scan, at) : null;
    if (!found) {
      at++;
      continue;
    }
    times.push({ ...found, from: Math.max(free, widen(scan, found.from ?? at, found)) });
    if (!found.aside && /^\d{4}/.test(found.value) && !endsQuarter(scan, found.from ?? at))
      bringIntoFocus(scan, found.value);
    at = free = found.to;
  }
  return times;
}

/** "the quarter ended Sept. 30": the text goes on about the quarter. */
const endsQuarter = (scan: Scan, at: number): boolean =>
  /^(ended|ending)$/.test(lowerAt(scan, at - 1)) && lowerAt(scan, at - 2) === 'quarter';

function bringIntoFocus(scan: Scan, value: string): void {
  scan.focus = value;
  if (!/^\d{4}-Q\d$/.test(value)) return;
  scan.quarter = value;
  // Values of one form are in the order of their letters.
  if (value < unitAway(scan.anchor, 'quarter', 0)) scan.overQuarter = value;
}

function longest(scan: Scan, at: number): Found | null {
  let best: Found | null = null;
  for (const rule of TIME_RULES) {
    const found = rule(scan, at);
    if (found && (!best || found.to > best.to)) best = found;
  }
  return best;
}

const spanOf = (scan: Scan, { from, to }: ReadTime): Span => ({
  start: scan.words[from]?.start ?? 0,
  end: scan.words[to - 1]?.end ?? 0,
});
