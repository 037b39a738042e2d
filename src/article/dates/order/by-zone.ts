import type { Token } from '../reading/token.ts';
import type { DayMonthOrder } from '../reading/types.ts';

const AMERICAN = new Set(['est', 'edt', 'cst', 'cdt', 'mst', 'mdt', 'pst', 'pdt', 'et', 'pt']);
const OTHER = new Set(['gmt', 'bst', 'cet', 'cest', 'mez', 'mesz', 'eet', 'sast', 'aest', 'msk']);

/** What the zone behind a time says of where the page is from: only North America puts the month first. */
export function zoneStyleAt(tokens: readonly Token[], at: number): DayMonthOrder | null {
  const { kind, text } = tokens[at]!;
  if (kind !== 'word' || !followsTime(tokens, at)) return null;
  if (AMERICAN.has(text)) return 'month-first';
  return OTHER.has(text) ? 'day-first' : null;
}

const followsTime = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before?.kind === 'number' || before?.text === 'am' || before?.text === 'pm';
};
