import { describe, expect, it } from 'vitest';
import { readSegment } from '../../segment.ts';
import { findRegions } from './regions.ts';

const regionsOf = (text: string): string[] => {
  const { tokens, sentences } = readSegment(text, 'text');
  return sentences.flatMap((sentence) =>
    findRegions(tokens, sentence).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end)),
  );
};

describe('regions', () => {
  it('hold capitalised words and what may join them', () => {
    expect(regionsOf('A spokesman of the Ministry of Tides met Lena Orvik there.')).toEqual([
      'Ministry of Tides',
      'Lena Orvik',
    ]);
  });

  it('begin with "al-" and go on with a small half of a name', () => {
    expect(regionsOf('He met al-Hamdi and later Park Min-seo.')).toEqual(['al-Hamdi', 'Park Min-seo']);
    expect(regionsOf('They are Oslo-based firms.')).toEqual(['Oslo']);
  });

  it('leave out days and words that only open a sentence', () => {
    expect(regionsOf('They met on Tuesday. However, nobody spoke.')).toEqual([]);
  });
});
