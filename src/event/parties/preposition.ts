import { childBy, childrenOf, relationOf, type Segment } from '../../language/index.ts';

/**
 * The preposition before a noun phrase, or its possessive "'s"; empty where it has none.
 * The tree may hang it on a title before the name ("of President Okoro").
 */
export function prepositionOf(segment: Segment, head: number): string {
  const own = childBy(segment, head, 'case');
  if (own !== null) return segment.tokens[own]!.lower;
  for (const child of childrenOf(segment, head)) {
    if (child > head || !/^(nmod|flat|compound|appos)$/.test(relationOf(segment, child))) continue;
    const preposition = childBy(segment, child, 'case');
    if (preposition !== null && !/^['’]s?$/.test(segment.tokens[preposition]!.lower))
      return segment.tokens[preposition]!.lower;
  }
  return '';
}
