import { CLASSES, FEATURES } from '../src/identity/rank/features.ts';

/** A pronoun of a class with its candidates: what holds of each, and whether it is a right one. */
export interface RankExample {
  readonly kind: number;
  /** How much it counts. */
  readonly weight: number;
  readonly candidates: ReadonlyArray<{ readonly row: Uint8Array; readonly right: boolean }>;
}

const ROUNDS = 150;
const RATE = 0.3;
const WIDTH = FEATURES.length;

/**
 * Weights under which the right candidates are likeliest: a logistic regression over each example's candidates,
 * fitted by steepest descent with a step for each weight (Duchi et al. 2011). The same weights each time.
 * `prior`: how strongly weights are held to zero.
 */
export function fitWeights(examples: readonly RankExample[], prior: number): Float64Array {
  const weights = new Float64Array(CLASSES.length * WIDTH);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const slots = examples.map(({ kind, candidates }) => candidates.map(({ row }) => slotsOf(row, kind)));
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(weights.length);
    for (let i = 0; i < examples.length; i++) addSlope(examples[i]!, slots[i]!, weights, slope);
    for (let i = 0; i < weights.length; i++) {
      const step = slope[i]! - prior * weights[i]!;
      squares[i]! += step * step;
      weights[i]! += (RATE * step) / Math.sqrt(squares[i]!);
    }
  }
  return weights;
}

/** The weights that a row is summed from: those of all classes and those of its own. */
const slotsOf = (row: Uint8Array, kind: number): Int32Array =>
  Int32Array.from(heldBy(row).flatMap((feature) => [feature, kind * WIDTH + feature]));

/** The features that hold. */
export const heldBy = (row: Uint8Array): number[] => [...row.keys()].filter((feature) => row[feature] === 1);

/** What is expected of each feature where the right ones are known, less what is expected where they are not. */
function addSlope(
  { weight, candidates }: RankExample,
  slots: readonly Int32Array[],
  weights: Float64Array,
  slope: Float64Array,
): void {
  const scores = slots.map((own) => own.reduce((sum, slot) => sum + weights[slot]!, 0));
  for (const [i, { push }] of pushesOf(candidates, scores).entries())
    for (const slot of slots[i]!) slope[slot]! += weight * push;
}

/** How far each candidate's score is to be pushed, and how sure that is (the first derivative, and minus the second). */
export function pushesOf(
  candidates: RankExample['candidates'],
  scores: readonly number[],
): { push: number; curve: number }[] {
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const right = shares.reduce((sum, share, i) => sum + (candidates[i]!.right ? share : 0), 0);
  return shares.map((share, i) => {
    const guess = share / all;
    return { push: (candidates[i]!.right ? share / right : 0) - guess, curve: guess * (1 - guess) };
  });
}

/** The share of examples whose likeliest candidate is right. */
export function shareRight(
  examples: readonly RankExample[],
  worth: (row: Uint8Array, kind: number) => number,
): number {
  const right = examples.filter(({ kind, candidates }) => {
    const scores = candidates.map(({ row }) => worth(row, kind));
    return candidates[scores.indexOf(Math.max(...scores))]!.right;
  });
  return right.length / examples.length;
}
