import type { Span } from '../../text/index.ts';
import type { Quotation, Sentence } from '../types.ts';
import { sentenceEnd } from './boundary.ts';

/**
 * Sentences of all paragraphs; `starts[p]` .. `starts[p + 1] - 1` are the tokens of paragraph p.
 */
export function splitSentences(
  text: string,
  tokens: readonly Span[],
  starts: readonly number[],
  quotations: readonly Quotation[],
): Sentence[] {
  const closing = new Set(quotations.map(({ close }) => close));
  const sentences: Sentence[] = [];
  for (let paragraph = 0; paragraph + 1 < starts.length; paragraph++) {
    const first = starts[paragraph]!;
    const line = { text, tokens: tokens.slice(first, starts[paragraph + 1]!), closing };
    for (let from = 0; from < line.tokens.length; ) {
      const to = sentenceEnd(line, from);
      const span = { start: line.tokens[from]!.start, end: line.tokens[to - 1]!.end };
      sentences.push({ ...span, from: first + from, to: first + to, paragraph });
      from = to;
    }
  }
  return sentences;
}
