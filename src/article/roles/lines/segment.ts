/** The stretch `[from, to)` of greatest total weight (Kadane); null where no weight is above 0. */
export function heaviest(weights: readonly number[]): [number, number] | null {
  let best = 0;
  let found: [number, number] | null = null;
  let sum = 0;
  let from = 0;
  for (let i = 0; i < weights.length; i++) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += weights[i]!;
    if (sum > best) {
      best = sum;
      found = [from, i + 1];
    }
  }
  return found;
}
