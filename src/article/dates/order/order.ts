import { type Token, tokensOf } from '../reading/token.ts';
import type { DayMonthOrder } from '../reading/types.ts';
import { styleAt } from './by-style.ts';
import { zoneStyleAt } from './by-zone.ts';
import { provenAt } from './proven.ts';

/** Signs of the order, the surest first. */
const SIGNS = [provenAt, zoneStyleAt, styleAt];

/** The order that a page's own dates show in `texts`; null where none does, or where those of one kind disagree. */
export function orderOf(texts: Iterable<string>): DayMonthOrder | null {
  const tokens = Array.from(texts, (text) => tokensOf(text));
  for (const sign of SIGNS) {
    const order = agreed(tokens, sign);
    if (order !== null) return order;
  }
  return null;
}

function agreed(texts: readonly Token[][], sign: (typeof SIGNS)[number]): DayMonthOrder | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const tokens of texts) {
    for (let at = 0; at < tokens.length; at++) {
      const order = sign(tokens, at);
      if (order === 'day-first') dayFirst = true;
      if (order === 'month-first') monthFirst = true;
    }
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}
