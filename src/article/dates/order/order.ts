import { type Token, tokensOf } from '../reading/token.ts';
import type { DayMonthOrder } from '../reading/types.ts';
import { orderByCoincidence } from './by-coincidence.ts';
import { styleAt } from './by-style.ts';
import { zoneStyleAt } from './by-zone.ts';
import { provenAt } from './proven.ts';

/** The order that a page's own dates show in `texts`, by the surest sign of it; null where none does, or where those of one kind disagree. */
export function orderOf(texts: readonly string[]): DayMonthOrder | null {
  const tokens = texts.map((text) => tokensOf(text));
  return (
    agreed(tokens, provenAt) ??
    orderByCoincidence(texts) ??
    agreed(tokens, zoneStyleAt) ??
    agreed(tokens, styleAt)
  );
}

type Sign = (tokens: readonly Token[], at: number) => DayMonthOrder | null;

function agreed(texts: readonly Token[][], sign: Sign): DayMonthOrder | null {
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
