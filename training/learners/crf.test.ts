import { describe, expect, it } from 'vitest';
import { begins, goesOn, NAME_CLASSES, OUTSIDE } from '../../src/language/mentions/labels/classes.ts';
import { bestLabels, transitionsOf } from '../../src/language/mentions/labels/decode.ts';
import { addFeatures, newFeatures } from '../../src/language/weights/linear.ts';
import { Crf, type LabelledRegion } from './crf.ts';

const PERSON = NAME_CLASSES.indexOf('person');
const PLACE = NAME_CLASSES.indexOf('place');
const LABEL_NAMES = Array.from({ length: 11 }, (_, label) => String(label));

/** Two words that say what they are, one that says nothing and goes on with what stands before it. */
const [FIRST_NAME, TOWN, UNKNOWN] = [0x10000000, 0x20000000, 0x30000000];

function trainedCrf(order: number): Crf {
  const crf = new Crf(10);
  const slots = (...hashes: number[]): Int32Array[] => hashes.map((hash) => Int32Array.of(crf.slot(hash)));
  const regions: LabelledRegion[] = [
    {
      features: slots(FIRST_NAME, UNKNOWN),
      labels: Uint8Array.of(begins(PERSON), goesOn(PERSON)),
      weight: 1,
    },
    { features: slots(TOWN), labels: Uint8Array.of(begins(PLACE)), weight: 1 },
    { features: slots(UNKNOWN), labels: Uint8Array.of(OUTSIDE), weight: 1 },
  ];
  crf.train(regions, { bits: 10, rounds: 30, rate: 0.1, order }, () => {});
  return crf;
}

const trained = (order = 0): ReturnType<Crf['freeze']> => trainedCrf(order).freeze(LABEL_NAMES, 0);

describe('a conditional random field', () => {
  it('learns words and the order of labels, the same each time', () => {
    const model = trained();
    expect(trained().entries).toEqual(model.entries);
    const features = newFeatures(1);
    features.count = 1;
    const scores = new Int32Array(2 * LABEL_NAMES.length);
    for (const [t, hash] of [FIRST_NAME, UNKNOWN].entries()) {
      features.hashes[0] = hash;
      addFeatures(model, features, scores.subarray(t * LABEL_NAMES.length, (t + 1) * LABEL_NAMES.length));
    }
    expect([...bestLabels(scores, transitionsOf(model))]).toEqual([begins(PERSON), goesOn(PERSON)]);
    expect([...bestLabels(scores.subarray(LABEL_NAMES.length), transitionsOf(model))]).toEqual([OUTSIDE]);
  });

  it('is the mean of those that saw the regions in other orders', () => {
    expect(trained(1).entries).not.toEqual(trained(0).entries);
    const both = (...orders: readonly [number, number]): Int32Array =>
      Crf.mean(orders.map(trainedCrf)).freeze(LABEL_NAMES, 0).entries;
    expect(both(0, 0)).toEqual(trained(0).entries);
    expect(both(0, 1)).not.toEqual(trained(0).entries);
  });
});
