import type { Token } from '../reading/token.ts';
import type { DayMonthOrder } from '../reading/types.ts';

/** The order that a numeric date at token `at` proves: one number above 12 tells. */
export function provenAt(tokens: readonly Token[], at: number): DayMonthOrder | null {
  const separator = tokens[at + 1]?.text;
  if ((separator !== '/' && separator !== '-') || tokens[at + 3]?.text !== separator) return null;
  const first = tokens[at];
  const second = tokens[at + 2];
  const year = tokens[at + 4];
  if (!isSmall(first) || !isSmall(second) || year?.kind !== 'number' || year.text.length !== 4) return null;
  if (first.value > 12 && first.value <= 31 && second.value <= 12) return 'day-first';
  return second.value > 12 && second.value <= 31 && first.value <= 12 ? 'month-first' : null;
}

const isSmall = (token: Token | undefined): token is Token & { kind: 'number' } =>
  token?.kind === 'number' && token.text.length <= 2 && token.value > 0;
