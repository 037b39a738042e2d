import type { Span } from '../text/index.ts';
import { annotateSentence } from './annotate.ts';
import { pairQuotations } from './quotations/pair.ts';
import type { Segment, Sentence } from './types.ts';

/**
 * Tags, lemmas and trees for words and sentences that are given, as a treebank gives them: the words stand apart by one
 * blank in the segment's text. Mentions and times are not looked for.
 */
export function readGivenWords(sentences: readonly (readonly string[])[]): Segment {
  const text = sentences.map((words) => words.join(' ')).join('\n');
  const spans: Span[] = [];
  const bounds: Sentence[] = [];
  let at = 0;
  for (const words of sentences) {
    const from = spans.length;
    const start = at;
    for (const word of words) {
      spans.push({ start: at, end: at + word.length });
      at += word.length + 1;
    }
    bounds.push({ start, end: at - 1, from, to: spans.length, paragraph: bounds.length });
  }
  const paragraphs = bounds.map(({ start, end }) => ({ start, end }));
  const quotations = pairQuotations(text, paragraphs, (p) => spans.slice(bounds[p]!.from, bounds[p]!.to));
  const outermost = quotations.filter(({ depth }) => depth === 0);
  const tokens = bounds.flatMap((sentence) => annotateSentence(text, spans, sentence, outermost));
  return { in: 'text', text, paragraphs, sentences: bounds, tokens, quotations, mentions: [], times: [] };
}
