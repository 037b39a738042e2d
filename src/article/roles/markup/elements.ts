import type { Ancestor } from '../../../page/index.ts';
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
  // The sums of the elements around the block before: the next one shares most of them.
  const around: Held[] = [];
  let before: readonly Ancestor[] = [];
  let total = 0;
  for (const candidate of candidates) {
    const prose = counts(candidate) ? candidate.prose : 0;
    const linked = candidate.size * candidate.links;
    total += prose;
    const { path } = candidate.block;
    for (let i = 0; i < path.length; i++) {
      const ancestor = path[i]!;
      if (ancestor !== before[i]) around[i] = heldBy(ancestor.node);
      const sum = around[i]!;
      sum.prose += prose;
      sum.size += candidate.size;
      sum.linked += linked;
    }
    before = path;
  }
  return { held, total };

  function heldBy(node: number): Held {
    let sum = held.get(node);
    if (sum === undefined) {
      sum = { prose: 0, size: 0, linked: 0 };
      held.set(node, sum);
    }
    return sum;
  }
}
