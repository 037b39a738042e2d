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

/** "Mr. Dahl, Ms. Moe and other leaders": nothing but nouns and commas stands before "and" in the sentence. */
function isList({ tokens, quoteOf }: Reading, from: number, to: number): boolean {
  if (from >= to || !/^(NOUN|PROPN)$/.test(tokens[to - 1]!.upos) || tokens[from]!.text === ',') return false;
  for (let at = from; at < to; at++)
    if (
      !(/^(NOUN|PROPN|DET|ADJ|NUM)$/.test(tokens[at]!.upos) || tokens[at]!.text === ',') ||
      quoteOf[at] !== -1
    )
      return false;
  return true;
}

/** "Stein and her colleagues": whose colleagues they are speaks too. */
function withPartner(reading: Reading, from: number): number {
  const { tokens } = reading;
  if (tokens[from - 1]?.lower !== 'and') return from;
  const { from: start } = sentenceAt(reading, from);
  if (isList(reading, start, from - 1)) return start;
  if (tokens[from]!.xpos !== 'PRP$') return from;
  return /^(PROPN|NOUN)$/.test(tokens[from - 2]?.upos ?? '') ? nominalRange(reading, from - 2).from : from;
}
