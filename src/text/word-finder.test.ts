import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordFinder } from './word-finder.ts';

const LISTS = [['she', 'hers'], ['he'], ['his', 'é', 'ferry '], ['и', '会員']];
const finder = new WordFinder(LISTS);
const bySearch = (text: string): number =>
  LISTS.reduce(
    (bits, words, i) => bits | (words.some((word) => text.toLowerCase().includes(word)) ? 1 << i : 0),
    0,
  );

test.each(['ushers', 'ushe', 'h', '', 'É', 'the FERRY left', 'ferry', 'И', '会会員'])('%s', (text) => {
  expect(finder.listsIn(text)).toBe(bySearch(text));
});

test('whatever the text', () => {
  const signs = fc.constantFrom(...'sheirf y', 'É', 'и', '会', '員', 'x');
  fc.assert(
    fc.property(fc.array(signs), (text) => {
      expect(finder.listsIn(text.join(''))).toBe(bySearch(text.join('')));
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test('more lists than a number has bits are refused', () => {
  expect(() => new WordFinder(Array.from({ length: 31 }, () => ['a']))).toThrow(RangeError);
});
