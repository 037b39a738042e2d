import type { Statement } from '../format/index.ts';
import { covers, type Span } from '../text/index.ts';

/** The innermost statement whose content covers a span of the text: the one that answers for what is said there. */
export function carrierOf(statements: readonly Statement[], span: Span): Statement | null {
  let best: Statement | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const statement of statements) {
    for (const piece of statement.content) {
      if (piece.in !== undefined || !covers(piece, span)) continue;
      const length = statement.content.reduce((sum, { start, end }) => sum + end - start, 0);
      if (length < shortest) {
        best = statement;
        shortest = length;
      }
    }
  }
  return best;
}
