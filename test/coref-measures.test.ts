import { describe, expect, it } from 'vitest';
import { bCubed, type Clusters, ceafE, f1, type Measure, muc } from '../bench/coref-measures.ts';

const clusters = (list: string): Clusters => list.split(' ').map((mentions) => [...mentions]);

/** Key, response, and precision and recall of each measure, reckoned by hand. */
function expectFigures(
  measure: Measure,
  key: string,
  response: string,
  precision: number,
  recall: number,
): void {
  const sums = measure(clusters(key), clusters(response));
  expect(sums.precision[0] / sums.precision[1]).toBeCloseTo(precision, 10);
  expect(sums.recall[0] / sums.recall[1]).toBeCloseTo(recall, 10);
}

describe('measures of coreference', () => {
  it('are 1 where both sides are the same', () => {
    for (const measure of [muc, bCubed, ceafE])
      expect(f1(measure(clusters('abc de'), clusters('de abc')))).toBeCloseTo(1, 10);
  });

  it('count links (MUC): one thing too many is one link lacking, one thing too few a link too much', () => {
    expectFigures(muc, 'abcd', 'ab cd', 2 / 2, 2 / 3);
    expectFigures(muc, 'ab cd', 'abcd', 2 / 3, 2 / 2);
    expectFigures(muc, 'abc', 'abx', 1 / 2, 1 / 2);
  });

  it('count mentions (B-cubed): what of each one’s thing is shared', () => {
    expectFigures(bCubed, 'abcd', 'ab cd', 1, (4 * (2 / 4)) / 4);
    expectFigures(bCubed, 'ab cd', 'abcd', 1 / 2, 1);
    expectFigures(bCubed, 'abc', 'abx', (2 / 3 + 2 / 3) / 3, (2 / 3 + 2 / 3) / 3);
  });

  it('count things (CEAF, phi 4): the best pairs, one to one', () => {
    expectFigures(ceafE, 'abcd', 'ab cd', 4 / 6 / 2, 4 / 6);
    expectFigures(ceafE, 'abc de', 'ab cde', (4 / 5 + 4 / 5) / 2, (4 / 5 + 4 / 5) / 2);
    // The greedy pair (abcd with abcx) would leave the rest with nothing: ab-abcd is worth less than both exchanged.
    expectFigures(ceafE, 'ab cdef', 'abcd ef', (4 / 6 + 4 / 6) / 2, (4 / 6 + 4 / 6) / 2);
  });
});
