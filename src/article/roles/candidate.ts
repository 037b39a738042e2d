import type { PageBlock } from '../../page/index.ts';
import type { Candidate } from './types.ts';

const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const IDEOGRAPH_SIZE = 2.5;
const SENTENCE_END = /[.!?…。！？।؟۔:;][\p{Pe}\p{Pf}\p{Pi}"'’”“»\]*\d]{0,4}$/u;
const INNER_PUNCTUATION = /[,.;:!?،。、，؟][\s"'’”»)]|[。、，]/u;
/** Shorter than this, a block without a sentence's end is a label. */
const LABEL = 70;
/** In plain text nothing else tells a headline from a paragraph. */
const LABEL_LINE = 200;

export function candidateOf(block: PageBlock, index: number): Candidate {
  const { text } = block;
  const size = sizeOf(text);
  const links = block.linkChars / text.length;
  const sentence = SENTENCE_END.test(text);
  return { index, block, text, size, links, sentence, prose: proseOf(block, size, links, sentence) };
}

/** So much of a block tells how it is written. */
const SAMPLE = 2000;

function sizeOf(text: string): number {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const wide = (sample.match(IDEOGRAPHS)?.length ?? 0) / sample.length;
  return text.length * (1 + wide * (IDEOGRAPH_SIZE - 1));
}

function proseOf({ text, tag }: PageBlock, size: number, links: number, sentence: boolean): number {
  if (links > 0.6 || size < 25) return 0;
  if (!sentence && (size < (tag === 'line' ? LABEL_LINE : LABEL) || !INNER_PUNCTUATION.test(text))) return 0;
  if (size < 45 && !INNER_PUNCTUATION.test(text)) return 0;
  return size * (1 - links);
}
