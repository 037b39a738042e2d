const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.98;
const LEAST = 1e-8;

/** Where numbers, their gradients and the running moments of these begin. */
export interface Moving {
  readonly values: number;
  readonly gradients: number;
  readonly first: number;
  readonly second: number;
}

/** One step of Adam (Kingma and Ba 2015) for `count` numbers from `from` on, gradients times `scale`; `step` counts from 1. */
export function adam(
  floats: Float32Array,
  { values, gradients, first, second }: Moving,
  from: number,
  count: number,
  scale: number,
  rate: number,
  step: number,
): void {
  const size = (rate * Math.sqrt(1 - SECOND_DECAY ** step)) / (1 - FIRST_DECAY ** step);
  for (let i = from; i < from + count; i++) {
    const gradient = floats[gradients + i]! * scale;
    const mean = FIRST_DECAY * floats[first + i]! + (1 - FIRST_DECAY) * gradient;
    const square = SECOND_DECAY * floats[second + i]! + (1 - SECOND_DECAY) * gradient * gradient;
    floats[first + i] = mean;
    floats[second + i] = square;
    floats[values + i]! -= (size * mean) / (Math.sqrt(square) + LEAST);
  }
}
