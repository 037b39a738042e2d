import type { Reading } from '../../reading.ts';
import type { SourceWords } from '../../types.ts';
import { nominalRange } from '../nominal.ts';

/** The source that a token heads, and the rule that found it. */
export function sourceWords(reading: Reading, head: number, rule: string): SourceWords {
  return { ...nominalRange(reading, head), head, refersTo: head, rule };
}
