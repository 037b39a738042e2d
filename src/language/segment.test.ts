import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSegment } from './segment.ts';

/** Pieces of news text and of noise, glued in any order. */
const PIECES = [
  ...[
    '“',
    '”',
    '"',
    "'",
    '’',
    '‘',
    '«',
    '»',
    '``',
    "''",
    '. ',
    '.',
    '...',
    '! ',
    '?',
    ', ',
    '-',
    '—',
    '\n',
    '\n\n',
  ],
  ...[
    'U.S.',
    'Dr.',
    'said ',
    'He ',
    'dam',
    "n't",
    "'s",
    '3.5',
    '7pm',
    ' ',
    '@x',
    '#y',
    '\ud83d',
    '\ude00',
    '\0',
    'é',
  ],
];

describe('any text', () => {
  it('gives tokens in order that cover all but white space, in sentences with one root each', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { tokens, sentences, quotations } = readSegment(text, 'text');
        expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/[\s\u200b\ufeff]/g, ''));
        for (const [i, token] of tokens.entries()) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          if (i > 0) expect(token.start).toBeGreaterThanOrEqual(tokens[i - 1]!.end);
        }
        for (const [i, { from }] of sentences.entries()) expect(from).toBe(sentences[i - 1]?.to ?? 0);
        for (const { from, to } of sentences) {
          expect(tokens.slice(from, to).filter(({ head }) => head === -1)).toHaveLength(1);
        }
        for (const { start, end } of quotations) expect(start).toBeLessThan(end);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it.each([
    ['apostrophes', "s' 'a ".repeat(20_000)],
    ['opening marks', '“a '.repeat(20_000)],
    ['nested marks', '“a ‘b’ ”” '.repeat(10_000)],
    ['one word', 'a'.repeat(200_000)],
    ['no sentence ends', 'the dam and '.repeat(20_000)],
    ['periods and hyphens', 'a.b-1-2.'.repeat(20_000)],
  ])('of %s takes time in proportion', (_, text) => {
    const began = performance.now();
    readSegment(text, 'text');
    expect(performance.now() - began).toBeLessThan(8_000);
  });
});
