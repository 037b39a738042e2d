import { FEATURES } from '../../src/identity/rank/features.ts';

/** A pronoun of a class with its candidates: what holds of each, and whether it is a right one. */
export interface RankExample {
  readonly kind: number;
  /** How much it counts. */
  readonly weight: number;
  readonly candidates: ReadonlyArray<{ readonly row: Uint8Array; readonly right: boolean }>;
}

/** All candidates of all examples one behind the other, in arrays that are quick to go through many times. */
export interface Rows {
  readonly width: number;
  readonly rows: readonly Uint8Array[];
  readonly right: Uint8Array;
  /** Where each example's candidates begin, and where the last one's end. */
  readonly first: Int32Array;
  readonly kind: Uint8Array;
  readonly weight: Float64Array;
  /** The features that hold, candidate by candidate, and where each one's begin. */
  readonly held: Uint16Array;
  readonly from: Int32Array;
}

export function layOut(examples: readonly RankExample[]): Rows {
  const candidates = examples.flatMap((example) => example.candidates);
  const rows = candidates.map(({ row }) => row);
  const held = rows.map(heldBy);
  return {
    width: FEATURES.length,
    rows,
    right: Uint8Array.from(candidates, ({ right }) => (right ? 1 : 0)),
    first: starts(examples.map((example) => example.candidates.length)),
    kind: Uint8Array.from(examples, ({ kind }) => kind),
    weight: Float64Array.from(examples, ({ weight }) => weight),
    held: Uint16Array.from(held.flat()),
    from: starts(held.map(({ length }) => length)),
  };
}

/** The features that hold. */
const heldBy = (row: Uint8Array): number[] => [...row.keys()].filter((feature) => row[feature] === 1);

function starts(lengths: readonly number[]): Int32Array {
  const found = new Int32Array(lengths.length + 1);
  for (const [i, length] of lengths.entries()) found[i + 1] = found[i]! + length;
  return found;
}

/**
 * How far each candidate's score is to be pushed, and how sure that is (the first derivative of the likelihood of the
 * right ones, and minus the second), times the example's weight.
 */
export function setPushes(data: Rows, scores: Float64Array, push: Float64Array, curve: Float64Array): void {
  for (let example = 0; example < data.kind.length; example++) {
    const [from, to] = [data.first[example]!, data.first[example + 1]!];
    let most = Number.NEGATIVE_INFINITY;
    for (let i = from; i < to; i++) most = Math.max(most, scores[i]!);
    let all = 0;
    let right = 0;
    for (let i = from; i < to; i++) {
      push[i] = Math.exp(scores[i]! - most);
      all += push[i]!;
      if (data.right[i] === 1) right += push[i]!;
    }
    const weight = data.weight[example]!;
    for (let i = from; i < to; i++) {
      const guess = push[i]! / all;
      curve[i] = weight * guess * (1 - guess);
      push[i] = weight * ((data.right[i] === 1 ? push[i]! / right : 0) - guess);
    }
  }
}
