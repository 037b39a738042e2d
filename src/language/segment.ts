import type { Span } from '../text/index.ts';
import { annotateSentence } from './annotate.ts';
import { pairQuotations } from './quotations/pair.ts';
import { splitParagraphs } from './sentences/paragraphs.ts';
import { splitSentences } from './sentences/split.ts';
import { scanTokens } from './tokens/scan.ts';
import type { Segment } from './types.ts';

/** Paragraphs, tokens, quotations and sentences of a text, tagged; mentions and times are still to be found. */
export function readSegment(text: string, where: Segment['in'], trees = true): Segment {
  const paragraphs = splitParagraphs(text);
  const spans: Span[] = [];
  const starts = [0];
  for (const paragraph of paragraphs) {
    scanTokens(text, paragraph, spans);
    starts.push(spans.length);
  }
  const quotations = pairQuotations(text, paragraphs, (p) => spans.slice(starts[p], starts[p + 1]));
  const sentences = splitSentences(text, spans, starts, quotations);
  const outermost = quotations.filter(({ depth }) => depth === 0);
  const tokens = sentences.flatMap((sentence) =>
    annotateSentence(text, spans, sentence, trees ? outermost : null),
  );
  return { in: where, text, paragraphs, sentences, tokens, quotations, mentions: [], times: [] };
}
