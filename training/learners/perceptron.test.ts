import { describe, expect, it } from 'vitest';
import { decodeModel, encodeModel } from '../../src/language/weights/binary.ts';
import { hashText } from '../../src/language/weights/hash.ts';
import { bestLabel, newFeatures, scoreFeatures } from '../../src/language/weights/linear.ts';
import { Perceptron } from './perceptron.ts';

/** One feature: the word itself. */
function featuresOf(word: string) {
  const features = newFeatures(1);
  features.hashes[0] = Math.imul(hashText(word), 0x9e3779b9);
  features.count = 1;
  return features;
}

const EXAMPLES: readonly (readonly [string, number])[] = [
  ['river', 0],
  ['runs', 1],
  ['deep', 2],
];

function train(): Uint8Array {
  const learner = new Perceptron(10, ['NOUN', 'VERB', 'ADJ']);
  const scores = new Float64Array(3);
  for (let round = 0; round < 5; round++) {
    for (const [word, label] of EXAMPLES) {
      learner.score(featuresOf(word), scores);
      learner.next();
      const guess = scores.indexOf(Math.max(...scores));
      if (guess !== label) learner.update(featuresOf(word), label, guess);
    }
  }
  return encodeModel({
    model: learner.freeze(0.01),
    wordHashes: Int32Array.of(hashText('river')),
    wordLabels: Uint8Array.of(0),
  });
}

describe('a trained model', () => {
  it('knows what it was taught after a round through its file', () => {
    const { model, wordHashes } = decodeModel(train());
    const scores = new Int32Array(3);
    for (const [word, label] of EXAMPLES) {
      scoreFeatures(model, featuresOf(word), scores);
      expect(bestLabel(scores, 3)).toBe(label);
    }
    expect([...wordHashes]).toEqual([hashText('river')]);
  });

  it('is the same bytes each time', () => expect(train()).toEqual(train()));
});
