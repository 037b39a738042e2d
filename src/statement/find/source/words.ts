import { type Reading, sentenceAt } from '../../reading.ts';
import type { SourceWords } from '../../types.ts';
import { nominalRange } from '../nominal.ts';

/** The source that a token heads, no dateline in it, and the rule that found it. */
export function sourceWords(reading: Reading, head: number, rule: string): SourceWords {
  const { from, to } = nominalRange(reading, head);
  const start = sentenceAt(reading, head).from;
  return { from: head < start ? from : Math.max(from, start), to, head, refersTo: head, rule };
}
