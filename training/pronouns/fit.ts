import { CLASSES } from '../../src/identity/rank/features.ts';
import { type RankExample, type Rows, setPushes } from './rows.ts';

const ROUNDS = 150;
const RATE = 0.3;

/**
 * Weights under which the right candidates are likeliest: a logistic regression over each example's candidates,
 * fitted by steepest descent with a step for each weight (Duchi et al. 2011). The same weights each time.
 * `prior`: how strongly weights are held to zero.
 */
export function fitWeights(data: Rows, prior: number): Float64Array {
  const weights = new Float64Array(CLASSES.length * data.width);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const push = new Float64Array(data.rows.length);
  const curve = new Float64Array(data.rows.length);
  for (let round = 0; round < ROUNDS; round++) {
    setPushes(data, scoresOf(data, weights), push, curve);
    const slope = slopesOf(data, push);
    for (let i = 0; i < weights.length; i++) {
      const step = slope[i]! - prior * weights[i]!;
      squares[i]! += step * step;
      weights[i]! += (RATE * step) / Math.sqrt(squares[i]!);
    }
  }
  return weights;
}

/** What the weights say of each candidate: those of all classes and those of its pronoun's. */
export function scoresOf({ width, first, kind, held, from }: Rows, weights: Float64Array): Float64Array {
  const scores = new Float64Array(from.length - 1);
  for (let example = 0; example < kind.length; example++) {
    const own = kind[example]! * width;
    for (let i = first[example]!; i < first[example + 1]!; i++) {
      let sum = 0;
      for (let at = from[i]!; at < from[i + 1]!; at++) sum += weights[held[at]!]! + weights[own + held[at]!]!;
      scores[i] = sum;
    }
  }
  return scores;
}

/** What is expected of each feature where the right ones are known, less what is expected where they are not. */
function slopesOf({ width, first, kind, held, from }: Rows, push: Float64Array): Float64Array {
  const slope = new Float64Array(CLASSES.length * width);
  for (let example = 0; example < kind.length; example++) {
    const own = kind[example]! * width;
    for (let i = first[example]!; i < first[example + 1]!; i++)
      for (let at = from[i]!; at < from[i + 1]!; at++) {
        slope[held[at]!]! += push[i]!;
        slope[own + held[at]!]! += push[i]!;
      }
  }
  return slope;
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
