import type { Content } from './content.ts';

/** What two wordings share, each 0 to 1. */
export interface Overlap {
  /** The part of each one's mass that the other has too. */
  readonly ofA: number;
  readonly ofB: number;
  /** Pairs of neighbouring terms that both have, of those of the one that has fewer. */
  readonly order: number;
  /** The mass that both have, and in how many terms. */
  readonly mass: number;
  readonly terms: number;
}

export function overlapOf(a: Content, b: Content): Overlap {
  const { mass, terms } = shared(a, b);
  return {
    ofA: mass / (a.mass || 1),
    ofB: mass / (b.mass || 1),
    order: sharedNeighbours(a.order, b.order),
    mass,
    terms,
  };
}

function shared(a: Content, b: Content): Pick<Overlap, 'mass' | 'terms'> {
  let mass = 0;
  let terms = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = a.terms[i]! - b.terms[j]!;
    if (difference === 0) {
      mass += a.weights[i++]!;
      terms++;
      j++;
    } else if (difference < 0) i++;
    else j++;
  }
  return { mass, terms };
}

function sharedNeighbours(a: Int32Array, b: Int32Array): number {
  const fewest = Math.min(a.length, b.length) - 1;
  if (fewest <= 0) return 0;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < a.length; i++) pairs.add(`${a[i]} ${a[i + 1]}`);
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) if (pairs.has(`${b[i]} ${b[i + 1]}`)) shared++;
  return Math.min(1, shared / fewest);
}
