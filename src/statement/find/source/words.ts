import { type Reading, sentenceAt } from '../../reading.ts';
import type { SourceWords } from '../../types.ts';
import { nominalRange } from '../nominal.ts';

/** The source that a token heads, no dateline in it, and the rule that found it. */
export function sourceWords(reading: Reading, head: number, rule: string): SourceWords {
  const range = nominalRange(reading, head);
  const from = withPartner(reading, range.from);
  const { to } = range;
  const start = sentenceAt(reading, head).from;
  return { from: head < start ? from : Math.max(from, start), to, head, refersTo: head, rule };
}

/** "Stein and her colleagues": whose colleagues they are speaks too. */
function withPartner(reading: Reading, from: number): number {
  const { tokens } = reading;
  if (tokens[from]!.xpos !== 'PRP$' || tokens[from - 1]?.lower !== 'and') return from;
  return /^(PROPN|NOUN)$/.test(tokens[from - 2]?.upos ?? '') ? nominalRange(reading, from - 2).from : from;
}
