import type { RankExample } from './pronoun-examples.ts';

const ROUNDS = 300;
const RATE = 0.3;

/**
 * Weights under which the right candidates are likeliest: a logistic regression over each example's candidates,
 * fitted by steepest descent with a step for each weight (Duchi et al. 2011). The same weights each time.
 * `prior`: how strongly weights are held to zero.
 */
export function fitRanker(examples: readonly RankExample[], size: number, prior: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(size);
    for (const example of examples) addSlope(example, weights, slope);
    for (let i = 0; i < size; i++) {
      const step = slope[i]! - prior * weights[i]!;
      squares[i]! += step * step;
      weights[i]! += (RATE * step) / Math.sqrt(squares[i]!);
    }
  }
  return weights;
}

/** What is expected of each feature where the right ones are known, less what is expected where they are not. */
function addSlope(example: RankExample, weights: Float64Array, slope: Float64Array): void {
  const scores = example.map(({ features }) => scoreOf(features, weights));
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const right = shares.reduce((sum, share, i) => sum + (example[i]!.right ? share : 0), 0);
  for (const [i, { features, right: isRight }] of example.entries()) {
    const push = (isRight ? shares[i]! / right : 0) - shares[i]! / all;
    for (const feature of features) slope[feature]! += push;
  }
}

const scoreOf = (features: readonly number[], weights: Float64Array): number =>
  features.reduce((sum, feature) => sum + weights[feature]!, 0);

/** The share of examples whose likeliest candidate is right. */
export function shareRight(examples: readonly RankExample[], weights: Float64Array): number {
  const right = examples.filter((example) => {
    const scores = example.map(({ features }) => scoreOf(features, weights));
    return example[scores.indexOf(Math.max(...scores))]!.right;
  });
  return right.length / examples.length;
}
