/** Which of `count` floats is the largest, the first of equals. */
export function highest(floats: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if (floats[from + i]! > floats[from + best]!) best = i;
  return best;
}
