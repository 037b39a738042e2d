import type { Candidate } from '../types.ts';

/** What stands inside an element, in characters. */
export interface Held {
  prose: number;
  size: number;
  linked: number;
}

export interface Elements {
  /** By the element's number; those that hold no text are not there. */
  readonly held: ReadonlyMap<number, Readonly<Held>>;
  readonly total: number;
}

/** Sums over the elements on each block's path; `counts` says which blocks' prose is counted. */
export function elementsOf(candidates: readonly Candidate[], counts: (c: Candidate) => boolean): Elements {
  const held = new Map<number, Held>();
  let total = 0;
  for (const candidate of candidates) {
    const prose = counts(candidate) ? candidate.prose : 0;
    const linked = candidate.size * candidate.links;
    total += prose;
    for (const { node } of candidate.block.path) {
      const sum = held.get(node);
      if (sum === undefined) held.set(node, { prose, size: candidate.size, linked });
      else {
        sum.prose += prose;
        sum.size += candidate.size;
        sum.linked += linked;
      }
    }
  }
  return { held, total };
}
