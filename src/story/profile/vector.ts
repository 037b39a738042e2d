import { BACKGROUND } from './background.ts';
import type { TermCounts } from './terms.ts';

/** A unit vector over terms; `terms` ascending. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** In how many of the record's documents a term stands. */
export interface Frequency {
  readonly documents: number;
  of(term: number): number;
}

/** tf-idf with dampened counts, at unit length; the record's own frequencies are added to the background's. */
export function vectorOf(counts: TermCounts, frequency: Frequency): Vector {
  const documents = BACKGROUND.documents + frequency.documents;
  const terms = Int32Array.from(counts.keys()).sort();
  const weights = new Float32Array(terms.length);
  let squares = 0;
  for (let i = 0; i < terms.length; i++) {
    const dampened = 1 + Math.log(counts.get(terms[i]!)! + 0.5);
    const within = (BACKGROUND.of.get(terms[i]!) ?? 0) + frequency.of(terms[i]!);
    weights[i] = Math.max(0, dampened * Math.log(documents / (within + 1)));
    squares += weights[i]! ** 2;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < weights.length; i++) weights[i]! /= length;
  return { terms, weights };
}

/** The cosine of two unit vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = a.terms[i]! - b.terms[j]!;
    if (difference === 0) sum += a.weights[i++]! * b.weights[j++]!;
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}

/** The `most` heaviest terms of a vector, heaviest first, as indices into it; equal weights by term. */
export function heaviest(vector: Vector, most: number): number[] {
  return [...vector.terms.keys()]
    .filter((i) => vector.weights[i]! > 0)
    .sort((i, j) => vector.weights[j]! - vector.weights[i]! || vector.terms[i]! - vector.terms[j]!)
    .slice(0, most);
}
