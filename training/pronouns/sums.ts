import type { Rows } from './rows.ts';

const LEAST_GAIN = 1e-3;

/** First and second derivatives summed over some candidates: over all of them, and over those of whom each feature holds. */
export class Sums {
  push = 0;
  curve = 0;
  readonly pushes: Float64Array;
  readonly curves: Float64Array;

  constructor(width: number) {
    this.pushes = new Float64Array(width);
    this.curves = new Float64Array(width);
  }

  add({ held, from }: Rows, candidate: number, push: number, curve: number): void {
    this.push += push;
    this.curve += curve;
    for (let at = from[candidate]!; at < from[candidate + 1]!; at++) {
      this.pushes[held[at]!]! += push;
      this.curves[held[at]!]! += curve;
    }
  }

  without(part: Sums): Sums {
    const rest = new Sums(this.pushes.length);
    rest.push = this.push - part.push;
    rest.curve = this.curve - part.curve;
    for (let i = 0; i < this.pushes.length; i++) {
      rest.pushes[i] = this.pushes[i]! - part.pushes[i]!;
      rest.curves[i] = this.curves[i]! - part.curves[i]!;
    }
    return rest;
  }
}

/** The feature among those asked whose answers differ most, or -1 where none does enough. */
export function bestQuestion(
  { push, curve, pushes, curves }: Sums,
  asked: Uint8Array,
  { least, penalty }: { readonly least: number; readonly penalty: number },
): number {
  const worth = (sum: number, weight: number): number => (sum * sum) / (weight + penalty);
  let best = -1;
  let most = LEAST_GAIN;
  for (let feature = 0; feature < pushes.length; feature++) {
    const [yes, no] = [curves[feature]!, curve - curves[feature]!];
    if (asked[feature] === 0 || yes < least || no < least) continue;
    const gain = worth(pushes[feature]!, yes) + worth(push - pushes[feature]!, no) - worth(push, curve);
    if (gain <= most) continue;
    most = gain;
    best = feature;
  }
  return best;
}
