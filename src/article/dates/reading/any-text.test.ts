import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findDates } from './find.ts';
import { readingOf } from './iso.ts';

/** Pieces that dates are made of, so that chance builds things close to dates. */
const piece = fc.constantFrom(
  ...'1 9 10 31 2021 21 1399 / - . : , | May März مارس 年 月 日 令和 de of th T Z + GMT EST am pm uhr h tháng'.split(
    ' ',
  ),
  ' ',
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')),
);

it('is read without an exception, to days that exist, inside the text', () => {
  fc.assert(
    fc.property(text, (words) => {
      for (const found of findDates(words)) {
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeLessThanOrEqual(words.length);
        expect(found.start).toBeLessThan(found.end);
        const value = readingOf(found)?.value;
        if (value !== undefined) expect(Number.isNaN(Date.parse(value))).toBe(false);
      }
    }),
    { numRuns: 2000, seed: 7 },
  );
});
