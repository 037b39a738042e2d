import { describe, expect, it } from 'vitest';
import type { Draft } from '../types.ts';
import { choose, type Judged } from './choose.ts';

function judged(start: number, end: number, confidence: number, cueAt = end + 1): Judged {
  const draft: Draft = {
    frame: 'clause',
    act: 'said',
    lemma: 'say',
    head: 0,
    cue: [],
    content: [],
    source: null,
    addressee: null,
    rule: 'clause',
  };
  return {
    draft,
    source: [],
    cue: [{ start: cueAt, end: cueAt + 4 }],
    content: [{ start, end }],
    confidence,
  };
}

describe('choosing among drafts', () => {
  it('leaves out what is more likely wrong', () => {
    expect(choose([judged(0, 10, 0.2), judged(20, 30, 0.9)])).toHaveLength(1);
  });

  it('of two that claim the same words keeps the likelier', () => {
    expect(choose([judged(0, 50, 0.6), judged(0, 48, 0.9)]).map(({ confidence }) => confidence)).toEqual([
      0.9,
    ]);
  });

  it('keeps a report inside a report', () => {
    expect(choose([judged(0, 50, 0.9), judged(8, 50, 0.6, 2)])).toHaveLength(2);
  });

  it('gives them in the order of their content', () => {
    expect(choose([judged(40, 60, 0.9), judged(0, 20, 0.5)]).map(({ content }) => content[0]?.start)).toEqual(
      [0, 40],
    );
  });
});
