import { follows, LABELS, OUTSIDE } from '../../src/language/mentions/labels/classes.ts';
import { labelBefore } from '../../src/language/mentions/labels/features.ts';
import { entryOf, type LinearModel } from '../../src/language/weights/linear.ts';
import { shuffled } from './shuffle.ts';

/** A region whose labels are known: the hashes of each token's features, and how much the region counts. */
export interface LabelledRegion {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
  readonly weight: number;
}

export interface CrfOptions {
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  /** Which of many orders the regions are seen in. */
  readonly order?: number;
}

/** Gradients smaller than this change nothing. */
const LEAST_GRADIENT = 1e-4;
const IMPOSSIBLE = -1e9;
const ORDER_STEP = 100;
/** The share of the learning rate that is left in the last round. */
const LAST_RATE = 0.2;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features, trained by AdaGrad
 * (Duchi, Hazan and Singer 2011), a region a step. The labels' order is learned as a feature too, so that a model is
 * one table of weights.
 */
export class Crf {
  readonly bits: number;
  private readonly weights: Float32Array;
  private readonly squares: Float32Array;
  /** Where the weights of a label behind another stand; the last row, behind none. */
  private readonly orders: Int32Array;

  constructor(bits: number) {
    this.bits = bits;
    this.weights = new Float32Array((1 << bits) * LABELS);
    this.squares = new Float32Array((1 << bits) * LABELS).fill(1e-6);
    this.orders = Int32Array.from(
      { length: LABELS + 1 },
      (_, before) => this.slot(labelBefore(before)) * LABELS,
    );
  }

  slot(hash: number): number {
    return hash >>> (32 - this.bits);
  }

  /** The mean of models of one size, weight by weight. */
  static mean(models: readonly Crf[]): Crf {
    const mean = new Crf(models[0]!.bits);
    for (const { weights } of models)
      for (let at = 0; at < weights.length; at++) mean.weights[at]! += weights[at]! / models.length;
    return mean;
  }

  train(
    regions: readonly LabelledRegion[],
    { rounds, rate, order = 0 }: CrfOptions,
    log: (line: string) => void,
  ): void {
    for (let round = 0; round < rounds; round++) {
      const left = 1 - ((1 - LAST_RATE) * round) / rounds;
      let loss = 0;
      for (const region of shuffled(regions, ORDER_STEP * order + round + 1))
        loss += this.step(region, rate * left);
      log(`round ${round + 1}: ${(loss / regions.length).toFixed(4)} nats a region`);
    }
  }

  /** One step against the gradient; the region's loss before it, in nats. */
  private step({ features, labels, weight }: LabelledRegion, rate: number): number {
    const scores = this.scores(features);
    const { states, pairs, logZ } = this.marginals(scores, labels.length);
    let right = 0;
    labels.forEach((label, t) => {
      const row = this.orders[t === 0 ? LABELS : labels[t - 1]!]!;
      right += scores[t * LABELS + label]! + this.weights[row + label]!;
    });
    for (let t = 0; t < labels.length; t++)
      for (let label = 0; label < LABELS; label++) {
        const gradient = weight * ((labels[t] === label ? 1 : 0) - states[t * LABELS + label]!);
        if (Math.abs(gradient) < LEAST_GRADIENT) continue;
        for (const slot of features[t]!) this.change(slot * LABELS + label, gradient, rate);
      }
    labels.forEach((label, t) => {
      pairs[(t === 0 ? LABELS : labels[t - 1]!) * LABELS + label]!--;
    });
    pairs.forEach((excess, at) => {
      if (Math.abs(excess) < LEAST_GRADIENT) return;
      this.change(this.orders[Math.floor(at / LABELS)]! + (at % LABELS), -weight * excess, rate);
    });
    return logZ - right;
  }

  private change(at: number, gradient: number, rate: number): void {
    const squares = this.squares[at]! + gradient * gradient;
    this.squares[at] = squares;
    this.weights[at]! += (rate * gradient) / Math.sqrt(squares);
  }

  private scores(features: readonly Int32Array[]): Float64Array {
    const scores = new Float64Array(features.length * LABELS);
    features.forEach((slots, t) => {
      for (const slot of slots)
        for (let label = 0; label < LABELS; label++)
          scores[t * LABELS + label]! += this.weights[slot * LABELS + label]!;
    });
    return scores;
  }

  private order(before: number, label: number): number {
    return follows(label, before) ? this.weights[this.orders[before]! + label]! : IMPOSSIBLE;
  }

  /** Forward and backward: the chance of each label at each token, and the sums over tokens of those of pairs. */
  private marginals(
    scores: Float64Array,
    length: number,
  ): { states: Float64Array; pairs: Float64Array; logZ: number } {
    const ahead = this.forward(scores, length);
    const behind = this.backward(scores, length);
    const logZ = logSum(ahead.subarray((length - 1) * LABELS, length * LABELS));
    const states = ahead.map((value, i) => Math.exp(value + behind[i]! - logZ));
    const pairs = new Float64Array((LABELS + 1) * LABELS);
    for (let label = 0; label < LABELS; label++) pairs[LABELS * LABELS + label] = states[label]!;
    for (let t = 1; t < length; t++)
      for (let before = 0; before < LABELS; before++)
        for (let label = 0; label < LABELS; label++) {
          if (!follows(label, before)) continue;
          const at = t * LABELS + label;
          const sum =
            ahead[at - label - LABELS + before]! + this.order(before, label) + scores[at]! + behind[at]!;
          pairs[before * LABELS + label]! += Math.exp(sum - logZ);
        }
    return { states, pairs, logZ };
  }

  private forward(scores: Float64Array, length: number): Float64Array {
    const sums = new Float64Array(length * LABELS);
    for (let label = 0; label < LABELS; label++)
      sums[label] = follows(label, OUTSIDE)
        ? scores[label]! + this.weights[this.orders[LABELS]! + label]!
        : IMPOSSIBLE;
    const terms = new Float64Array(LABELS);
    for (let t = 1; t < length; t++)
      for (let label = 0; label < LABELS; label++) {
        for (let before = 0; before < LABELS; before++)
          terms[before] = sums[(t - 1) * LABELS + before]! + this.order(before, label);
        sums[t * LABELS + label] = logSum(terms) + scores[t * LABELS + label]!;
      }
    return sums;
  }

  private backward(scores: Float64Array, length: number): Float64Array {
    const sums = new Float64Array(length * LABELS);
    const terms = new Float64Array(LABELS);
    for (let t = length - 2; t >= 0; t--)
      for (let before = 0; before < LABELS; before++) {
        for (let label = 0; label < LABELS; label++) {
          const next = (t + 1) * LABELS + label;
          terms[label] = sums[next]! + scores[next]! + this.order(before, label);
        }
        sums[t * LABELS + before] = logSum(terms);
      }
    return sums;
  }

  /** The weights as 16-bit numbers, those below `least` (a share of the largest) left out. */
  freeze(labels: readonly string[], least: number): LinearModel {
    let largest = 0;
    for (const weight of this.weights) largest = Math.max(largest, Math.abs(weight));
    const starts = new Uint32Array((1 << this.bits) + 1);
    const entries: number[] = [];
    for (let slot = 0; slot < 1 << this.bits; slot++) {
      for (let label = 0; label < LABELS; label++) {
        const share = this.weights[slot * LABELS + label]! / largest;
        if (Math.abs(share) >= least) entries.push(entryOf(label, Math.round(share * 0x7fff)));
      }
      starts[slot + 1] = entries.length;
    }
    return { bits: this.bits, labels, starts, entries: Int32Array.from(entries) };
  }
}

function logSum(terms: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const term of terms) most = Math.max(most, term);
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}
