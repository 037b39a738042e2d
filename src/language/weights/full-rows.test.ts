import { describe, expect, it } from 'vitest';
import { addRowedFeatures, withRows } from './full-rows.ts';
import { addFeatures, entryOf, type LinearModel, newFeatures } from './linear.ts';

const LABELS = 43;

/** Slots of 0 to 42 entries, weights up to the largest there are. */
function newModel(bits: number): LinearModel {
  const starts = new Uint32Array((1 << bits) + 1);
  const entries: number[] = [];
  for (let slot = 0; slot < 1 << bits; slot++) {
    starts[slot] = entries.length;
    for (let label = slot % 7; label < (slot * 11) % LABELS; label++)
      entries.push(entryOf(label, Math.round(32_767 * Math.sin(slot * 50 + label))));
  }
  starts[1 << bits] = entries.length;
  const labels = Array.from({ length: LABELS }, (_, label) => `L${label}`);
  return { bits, labels, starts, entries: Int32Array.from(entries) };
}

describe('a model whose full slots are rows', () => {
  it.each([
    ['as it does without', 6],
    ['with more of them than there is room for', 13],
  ])('scores %s', (_, bits) => {
    const model = newModel(bits);
    const rowed = withRows(model);
    const features = newFeatures(20);
    for (let from = 0; from < 1 << bits; from += 1 + (bits >> 3)) {
      features.count = from % 20;
      for (let f = 0; f < features.count; f++) features.hashes[f] = (from + 3 * f) << (32 - bits);
      const expected = new Int32Array(LABELS).fill(from);
      addFeatures(model, features, expected);
      rowed.scores.fill(from);
      addRowedFeatures(rowed, features);
      expect(rowed.scores.every((score, label) => score === expected[label])).toBe(true);
    }
    expect(rowed.made).toBeGreaterThan(10);
  });
});
