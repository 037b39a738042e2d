import { FEATURES } from '../../src/identity/rank/features.ts';
import type { NamedTree } from '../../src/identity/rank/trees.ts';
import { Random } from '../learners/random.ts';
import { scoresOf } from './fit.ts';
import { type Rows, setPushes } from './rows.ts';
import { bestQuestion, Sums } from './sums.ts';

export interface TreeSettings {
  readonly trees: number;
  /** Questions from the root to a leaf, at most. */
  readonly depth: number;
  /** Share of a leaf's answer that is taken. */
  readonly rate: number;
  /** Sum of second derivatives that a leaf needs, and the L2 penalty on its answer. */
  readonly least: number;
  readonly penalty: number;
  /** Shares of the features and of the examples that each tree sees. */
  readonly features: number;
  readonly examples: number;
  /** Chance depends on it alone. */
  readonly seed: number;
}

const LEAST_CURVE = 1e-4;

/**
 * Trees that are added to the weights, each grown towards what the sum so far leaves wrong (Friedman 2002, second
 * order as in XGBoost, Chen and Guestrin 2016), under the same loss over each example's candidates.
 */
export function growTrees(data: Rows, weights: Float64Array, settings: TreeSettings): NamedTree[] {
  const grower = new Grower(data, scoresOf(data, weights), settings);
  return Array.from({ length: settings.trees }, () => grower.tree());
}

class Grower {
  private readonly random: Random;
  private readonly push: Float64Array;
  private readonly curve: Float64Array;
  /** Candidates, those of one node side by side. */
  private readonly order: Int32Array;
  private readonly spare: Int32Array;

  private readonly data: Rows;
  private readonly scores: Float64Array;
  private readonly settings: TreeSettings;

  constructor(data: Rows, scores: Float64Array, settings: TreeSettings) {
    const { length } = data.rows;
    this.data = data;
    this.scores = scores;
    this.settings = settings;
    this.random = new Random(settings.seed);
    this.push = new Float64Array(length);
    this.curve = new Float64Array(length);
    this.order = Int32Array.from(data.rows.keys());
    this.spare = new Int32Array(length);
  }

  /** A tree more; the scores move by its answers. */
  tree(): NamedTree {
    const { data, push, curve, scores, settings, random, order } = this;
    setPushes(data, scores, push, curve);
    for (let i = 0; i < curve.length; i++) curve[i] = Math.max(curve[i]!, LEAST_CURVE);
    this.leaveOut();
    const asked = Uint8Array.from(FEATURES, () => (random.next() < settings.features ? 1 : 0));
    return this.grow(0, order.length, settings.depth, this.sum(0, order.length), asked);
  }

  /** Examples that this tree does not see push nowhere. */
  private leaveOut(): void {
    const { first, kind } = this.data;
    for (let example = 0; example < kind.length; example++) {
      if (this.random.next() < this.settings.examples) continue;
      this.push.fill(0, first[example], first[example + 1]);
      this.curve.fill(0, first[example], first[example + 1]);
    }
  }

  private grow(from: number, to: number, depth: number, sums: Sums, asked: Uint8Array): NamedTree {
    const feature = depth === 0 ? -1 : bestQuestion(sums, asked, this.settings);
    if (feature < 0) return this.leaf(from, to, sums);
    const middle = this.part(from, to, feature);
    const [yes, no] = this.parted(from, middle, to, sums);
    return [
      FEATURES[feature]![0],
      this.grow(from, middle, depth - 1, yes, asked),
      this.grow(middle, to, depth - 1, no, asked),
    ];
  }

  /** Those of whom the feature holds come first; gives where the others begin. */
  private part(from: number, to: number, feature: number): number {
    const { order, spare, data } = this;
    let yes = from;
    let no = 0;
    for (let at = from; at < to; at++) {
      const i = order[at]!;
      if (data.rows[i]![feature] === 1) order[yes++] = i;
      else spare[no++] = i;
    }
    order.set(spare.subarray(0, no), yes);
    return yes;
  }

  /** Only the smaller part is summed; the other is the rest. */
  private parted(from: number, middle: number, to: number, sums: Sums): [yes: Sums, no: Sums] {
    if (middle - from < to - middle) {
      const yes = this.sum(from, middle);
      return [yes, sums.without(yes)];
    }
    const no = this.sum(middle, to);
    return [sums.without(no), no];
  }

  private sum(from: number, to: number): Sums {
    const sums = new Sums(this.data.width);
    for (let at = from; at < to; at++) {
      const i = this.order[at]!;
      sums.add(this.data, i, this.push[i]!, this.curve[i]!);
    }
    return sums;
  }

  private leaf(from: number, to: number, { push, curve }: Sums): NamedTree {
    const { rate, penalty } = this.settings;
    const worth = Math.round((1e4 * rate * push) / (curve + penalty)) / 1e4;
    for (let at = from; at < to; at++) this.scores[this.order[at]!]! += worth;
    return worth;
  }
}
