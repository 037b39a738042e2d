import type { Sentence, TimeExpression, Token } from '../types.ts';
import { readAnchor } from './anchor.ts';
import { isDateline } from './dateline.ts';
import { TIME_RULES } from './rules/index.ts';
import { mayBegin } from './words/begin.ts';
import { type Found, type Scan, wordsOf } from './words/scan.ts';
import { widen } from './words/widen.ts';

/**
 * The time expressions of a text, in order and apart, with their TIMEX3 type and value
 * (TimeML 1.2.1; Pustejovsky et al. 2003). Relative ones count from `date`, an ISO date or date-time;
 * without one they stay unresolved (`XXXX-WXX-2` for "on Tuesday").
 */
export function readTimes(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  text: string,
  date: string | null,
): TimeExpression[] {
  const scan: Scan = { words: wordsOf(tokens), tokens, sentences, anchor: readAnchor(date), focus: null };
  const times: TimeExpression[] = [];
  let free = 0;
  for (let at = 0; at < scan.words.length; ) {
    const found = mayBegin(scan.words, at) ? longest(scan, at) : null;
    if (!found) {
      at++;
      continue;
    }
    const from = Math.max(free, widen(scan, found.from ?? at, found));
    const time = expression(scan, from, found);
    if (!isDateline(text, time, time.value, date)) times.push(time);
    if (!found.aside && /^\d{4}/.test(found.value)) scan.focus = found.value;
    at = free = found.to;
  }
  return times;
}

function longest(scan: Scan, at: number): Found | null {
  let best: Found | null = null;
  for (const rule of TIME_RULES) {
    const found = rule(scan, at);
    if (found && (!best || found.to > best.to)) best = found;
  }
  return best;
}

function expression(scan: Scan, from: number, { to, type, value }: Found): TimeExpression {
  return { start: scan.words[from]?.start ?? 0, end: scan.words[to - 1]?.end ?? 0, type, value };
}
