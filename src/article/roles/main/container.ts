import type { Elements } from '../markup/elements.ts';
import type { Candidate, Case } from '../types.ts';

/** An only child holding this share of its parent's prose is where the article is. */
const SHARE = 0.7;

/** What stands in an article, however much of it stands there. */
const PARTS: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'dl', 'blockquote', 'pre']);

/** The innermost element that still holds most of the page's prose, as its number; null on a page without prose. */
export function mainElement({ candidates, verdicts }: Case, elements: Elements): number | null {
  if (elements.total === 0) return null;
  return descend(
    candidates.filter((c) => verdicts[c.index] === null && c.prose > 0),
    elements,
  );
}

function descend(candidates: readonly Candidate[], elements: Elements): number | null {
  let inside = candidates;
  let main: number | null = null;
  let around = elements.total;
  for (let depth = 0; ; depth++) {
    const best = largest(inside, depth, elements);
    if (best === null || elements.held.get(best)!.prose < SHARE * around) return main;
    // A paragraph is no container: stop where a single block is left.
    const next = inside.filter((c) => c.block.path[depth]?.node === best);
    if (next.length < 2 || (main !== null && PARTS.has(next[0]!.block.path[depth]!.tag))) return main ?? best;
    main = best;
    around = elements.held.get(best)!.prose;
    inside = next;
  }
}

function largest(candidates: readonly Candidate[], depth: number, elements: Elements): number | null {
  let best: number | null = null;
  for (const { block } of candidates) {
    const node = block.path[depth]?.node;
    if (node === undefined || node === best) continue;
    if (best === null || elements.held.get(node)!.prose > elements.held.get(best)!.prose) best = node;
  }
  return best;
}

export const isInside = (candidate: Candidate, node: number): boolean =>
  candidate.block.path.some((a) => a.node === node);
