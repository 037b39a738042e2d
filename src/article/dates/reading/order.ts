import { type Token, tokensOf } from './token.ts';
import type { DayMonthOrder } from './types.ts';

/** The order that a page's own numeric dates prove: one number above 12 tells; null where none does, or where they disagree. */
export function orderOf(texts: Iterable<string>): DayMonthOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    const tokens = tokensOf(text);
    for (let at = 0; at + 4 < tokens.length; at++) {
      const order = provenAt(tokens, at);
      if (order === 'day-first') dayFirst++;
      if (order === 'month-first') monthFirst++;
    }
  }
  if (dayFirst > 0 === monthFirst > 0) return null;
  return dayFirst > 0 ? 'day-first' : 'month-first';
}

function provenAt(tokens: readonly Token[], at: number): DayMonthOrder | null {
  const separator = tokens[at + 1]!.text;
  if ((separator !== '/' && separator !== '-') || tokens[at + 3]!.text !== separator) return null;
  const first = tokens[at]!;
  const second = tokens[at + 2]!;
  const year = tokens[at + 4]!;
  if (!isSmall(first) || !isSmall(second) || year.kind !== 'number' || year.text.length !== 4) return null;
  if (first.value > 12 && first.value <= 31 && second.value <= 12) return 'day-first';
  return second.value > 12 && second.value <= 31 && first.value <= 12 ? 'month-first' : null;
}

const isSmall = (token: Token): boolean =>
  token.kind === 'number' && token.text.length <= 2 && token.value > 0;
