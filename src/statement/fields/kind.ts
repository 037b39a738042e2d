import type { StatementKind } from '../../format/index.ts';
import { isPunct, type Reading } from '../reading.ts';
import type { Range } from '../types.ts';

/** Words of the content inside quotation marks: all of them (but one in twenty), some, or none. */
export function kindOf(reading: Reading, content: readonly Range[]): StatementKind {
  let quoted = 0;
  let all = 0;
  for (const { from, to } of content)
    for (let at = from; at < to; at++) {
      if (isPunct(reading.tokens[at])) continue;
      all++;
      if (reading.quoteOf[at] !== -1) quoted++;
    }
  if (quoted === 0) return 'indirect';
  return all - quoted <= 0.05 * all ? 'direct' : 'mixed';
}
