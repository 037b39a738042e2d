import type { Candidate } from '../types.ts';

/** What stands inside each element that holds text, by the element's number. */
export interface Elements {
  readonly prose: ReadonlyMap<number, number>;
  readonly size: ReadonlyMap<number, number>;
  readonly linked: ReadonlyMap<number, number>;
  readonly total: number;
}

/** Sums over the elements on each block's path; `counts` says which blocks' prose is counted. */
export function elementsOf(candidates: readonly Candidate[], counts: (c: Candidate) => boolean): Elements {
  const prose = new Map<number, number>();
  const size = new Map<number, number>();
  const linked = new Map<number, number>();
  let total = 0;
  for (const candidate of candidates) {
    const counted = counts(candidate) ? candidate.prose : 0;
    total += counted;
    for (const { node } of candidate.block.path) {
      if (counted > 0) prose.set(node, (prose.get(node) ?? 0) + counted);
      size.set(node, (size.get(node) ?? 0) + candidate.size);
      linked.set(node, (linked.get(node) ?? 0) + candidate.size * candidate.links);
    }
  }
  return { prose, size, linked, total };
}
