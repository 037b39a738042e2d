import { type Logistic, type LogisticFile, slotOf } from '../../src/statement/logistic.ts';

/** What a model looks at in one case, and whether the gold says yes. */
export interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
}

const BITS = 16;
const EPOCHS = 10;
/** The rounds whose weights are averaged are those from here on. */
const SETTLED = 2;
const RATE = 0.05;
const DECAY = 1e-3;
/** Squares start here, so that a feature seen twice moves little. */
const FIRST_SQUARE = 1;
const LARGEST = 127;

/**
 * Logistic regression by AdaGrad (Duchi et al. 2011), examples in one fixed shuffled order each round; the weights are
 * the mean of those after the later rounds.
 */
export function trainLogistic(examples: readonly Example[], log: (line: string) => void): Logistic {
  const weights = new Float64Array(1 << BITS);
  const squares = new Float64Array(1 << BITS).fill(FIRST_SQUARE);
  const mean = new Float64Array(1 << BITS);
  const slots = examples.map(({ features }) => features.map((feature) => slotOf(feature, BITS)));
  const right = examples.filter((example) => example.right).length;
  const bias = Math.log((right + 1) / (examples.length - right + 1));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let loss = 0;
    for (const i of shuffled(examples.length, epoch + 1))
      loss += step(weights, squares, slots[i]!, examples[i]!.right, bias);
    if (epoch >= SETTLED) addShare(mean, weights, EPOCHS - SETTLED);
    log(`round ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`);
  }
  return frozen(mean, bias);
}

function step(
  weights: Float64Array,
  squares: Float64Array,
  slots: readonly number[],
  right: boolean,
  bias: number,
): number {
  let sum = bias;
  for (const slot of slots) sum += weights[slot]!;
  const guess = 1 / (1 + Math.exp(-sum));
  const error = guess - (right ? 1 : 0);
  for (const slot of slots) {
    const gradient = error + DECAY * weights[slot]!;
    squares[slot]! += gradient * gradient;
    weights[slot]! -= (RATE * gradient) / Math.sqrt(squares[slot]!);
  }
  return -Math.log(Math.max(1e-9, right ? guess : 1 - guess));
}

/** A fixed order for each round: a linear congruential shuffle. */
function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = seed;
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

function frozen(weights: Float64Array, bias: number): Logistic {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = largest / LARGEST;
  return {
    bits: BITS,
    scale,
    bias,
    weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)),
  };
}

export function encodeLogistic({ bits, scale, bias, weights }: Logistic): string {
  const file: LogisticFile = { bits, scale, bias, weights: Buffer.from(weights.buffer).toString('base64') };
  return `${JSON.stringify(file)}\n`;
}

function addShare(mean: Float64Array, weights: Float64Array, rounds: number): void {
  for (let slot = 0; slot < mean.length; slot++) mean[slot]! += weights[slot]! / rounds;
}
