import { GATES } from '../../../../src/language/trees/network/sizes.ts';
import type { Pass } from '../forward/gated-average.ts';

/** Backward through `passBothWays`: the gates are replaced by the gradients of their sums. */
export function passGradient(
  floats: Float32Array,
  pass: Pass,
  outputGradient: number,
  from: number,
  to: number,
): void {
  oneWayGradient(floats, pass, outputGradient, 0, to - 1, from - 1, -1);
  oneWayGradient(floats, pass, outputGradient, 1, from, to, 1);
}

/** A gate at its ends moves no more. */
const slope = (gate: number): number => (gate > 0 && gate < 1 ? 0.25 : 0);

/** Goes over the words from the pass's last to its first. */
function oneWayGradient(
  floats: Float32Array,
  { gates, memory, units }: Pass,
  outputGradient: number,
  way: number,
  from: number,
  to: number,
  step: number,
): void {
  const later = new Float32Array(units);
  for (let word = from; word !== to; word += step) {
    const row = gates + (word * 2 + way) * GATES * units;
    const now = memory + (2 * word + way) * units;
    const past = word + step === to ? -1 : memory + (2 * (word + step) + way) * units;
    const own = outputGradient + (2 * word + way) * units;
    for (let unit = 0; unit < units; unit++) {
      const at = row + unit;
      const value = floats[at]!;
      const keep = floats[at + units]!;
      const open = floats[at + 2 * units]!;
      const average = floats[now + unit]!;
      const before = past < 0 ? 0 : floats[past + unit]!;
      const gradient = floats[own + unit]!;
      const inner = gradient * open + later[unit]!;
      later[unit] = inner * keep;
      floats[at] = value > -1 && value < 1 ? inner * (1 - keep) : 0;
      floats[at + units] = slope(keep) * inner * (before - value);
      floats[at + 2 * units] = slope(open) * gradient * average;
    }
  }
}
