import { headOf, relationOf } from '../../language/index.ts';
import type { Located } from '../entities/draft.ts';
import { isPossessor, verbBehind } from '../resolve/grammar.ts';

/** What a mention is in its clause. */
export type Part = 'subject' | 'object' | 'owner' | 'oblique' | 'aside' | 'other';

const PARTS: Readonly<Record<string, Part>> = {
  nsubj: 'subject',
  csubj: 'subject',
  obj: 'object',
  iobj: 'object',
  obl: 'oblique',
  nmod: 'oblique',
  appos: 'aside',
  parataxis: 'aside',
};

/** By the words behind it and the tree. */
export function partOf(located: Located): Part {
  const { recall } = located;
  recall.part ??= readPart(located);
  return recall.part;
}

/** A possessive pronoun; of "her", which may be an object too, the tree tells better than the tag. */
export function isOwner({ mention, segment }: Located): boolean {
  const { xpos, lower, deprel } = segment.tokens[mention.head]!;
  return lower === 'her' ? deprel === 'nmod:poss' : xpos === 'PRP$';
}

function readPart(located: Located): Part {
  const { mention, segment } = located;
  if (isOwner(located) || isPossessor(located)) return 'owner';
  if (verbBehind(located) !== null) return 'subject';
  let top = headOf(segment, mention);
  for (let steps = 0; steps < 3 && relationOf(segment, top) === 'conj'; steps++)
    top = segment.tokens[top]!.head;
  return PARTS[relationOf(segment, top)] ?? 'other';
}

/** Steps up the tree from a pronoun: how many to each token above it. */
export function stepsUp({ mention, segment: { tokens } }: Located): Map<number, number> {
  const steps = new Map<number, number>();
  let at = tokens[mention.head]!.head;
  for (let count = 1; at >= 0 && count < 14 && !steps.has(at); count++) {
    steps.set(at, count);
    at = tokens[at]!.head;
  }
  return steps;
}

/** The token that a mention hangs on, or -1. */
export const governorOf = ({ mention, segment }: Located): number =>
  segment.tokens[headOf(segment, mention)]!.head;

/** Does the token hang, over some steps, on the other? */
export function isUnder({ tokens }: Located['segment'], token: number, other: number): boolean {
  let at = tokens[token]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    if (at === other) return true;
    at = tokens[at]!.head;
  }
  return false;
}
