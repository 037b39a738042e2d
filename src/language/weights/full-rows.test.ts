import { describe, expect, it } from 'vitest';
import { addRowedFeatures, withRows } from './full-rows.ts';
import { addFeatures, entryOf, type LinearModel, newFeatures } from './linear.ts';

const BITS = 6;
const LABELS = 43;

/** Slots of 0 to 42 entries, weights up to the largest there are. */
function newModel(): LinearModel {
  const starts = new Uint32Array((1 << BITS) + 1);
  const entries: number[] = [];
  for (let slot = 0; slot < 1 << BITS; slot++) {
    starts[slot] = entries.length;
    for (let label = slot % 7; label < (slot * 11) % LABELS; label++)
      entries.push(entryOf(label, Math.round(32_767 * Math.sin(slot * 50 + label))));
  }
  starts[1 << BITS] = entries.length;
  const labels = Array.from({ length: LABELS }, (_, label) => `L${label}`);
  return { bits: BITS, labels, starts, entries: Int32Array.from(entries) };
}

describe('a model whose full slots are rows', () => {
  it('scores as it does without rows', () => {
    const model = newModel();
    const rowed = withRows(model);
    const features = newFeatures(20);
    for (let from = 0; from < 1 << BITS; from++) {
      features.count = from % 20;
      for (let f = 0; f < features.count; f++) features.hashes[f] = (from + 3 * f) << (32 - BITS);
      const expected = new Int32Array(LABELS).fill(from);
      addFeatures(model, features, expected);
      rowed.scores.fill(from);
      addRowedFeatures(rowed, features);
      expect(rowed.scores).toEqual(expected);
    }
  });
});
