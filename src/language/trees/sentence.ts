import { PARSER } from '../models.ts';
import type { Token } from '../types.ts';
import { parseInput } from './input.ts';
import { parse } from './parser.ts';

/** A sentence's tokens with their heads, as indexes in the segment, whose token `from` is the sentence's first. */
export function attachTokens(sentence: readonly Token[], from: number): Token[] {
  const { heads, labels } = parse(PARSER, parseInput(sentence));
  return sentence.map((token, at) => {
    const head = heads[at]!;
    const isRoot = head === sentence.length;
    const deprel = isRoot ? 'root' : PARSER.relations[labels[at]!]!;
    return { ...token, head: isRoot ? -1 : from + head, deprel };
  });
}
