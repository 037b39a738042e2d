import { describe, expect, it } from 'vitest';
import type { Said, Statement } from '../../../format/index.ts';
import { type Occasion, shareOccasions } from './occasions.ts';

const TEXT = 'She said it. She has repeatedly said so. He said no.';

function statement(id: string, speaker: string, cue: [number, number], said: Said | null): Statement {
  return {
    id,
    kind: 'indirect',
    source: [],
    cue: [{ start: cue[0], end: cue[1] }],
    content: [],
    speaker,
    speakerName: null,
    addressee: [],
    citing: [],
    within: null,
    act: 'said',
    said,
    saidBetween: null,
    rendering: { value: 'unknown', evidence: [] },
    occasion: null,
    place: null,
    confidence: 0.9,
    reason: 'clause',
  };
}

const monday: Said = { value: '2021-03-08', precision: 'day', evidence: [] };
const tuesday: Said = { value: '2021-03-09', precision: 'day', evidence: [] };

describe('occasions', () => {
  it('one dated utterance dates the same speaker’s others, not another speaker’s', () => {
    const shared = shareOccasions(
      [
        statement('s1', 'e1', [4, 8], monday),
        statement('s2', 'e1', [4, 8], null),
        statement('s3', 'e2', [44, 48], null),
      ],
      [],
      TEXT,
    );
    expect(shared.map(({ said }) => said?.value ?? null)).toEqual(['2021-03-08', '2021-03-08', null]);
  });

  it('what somebody has said over and over is of no one day', () => {
    const shared = shareOccasions(
      [statement('s1', 'e1', [4, 8], monday), statement('s2', 'e1', [17, 36], null)],
      [],
      TEXT,
    );
    expect(shared[1]?.said).toBeNull();
  });

  it('two dates leave the rest undated', () => {
    const shared = shareOccasions(
      [
        statement('s1', 'e1', [4, 8], monday),
        statement('s2', 'e1', [4, 8], tuesday),
        statement('s3', 'e1', [4, 8], null),
      ],
      [],
      TEXT,
    );
    expect(shared[2]?.said).toBeNull();
  });

  it('of two dates the one of the same paragraph counts', () => {
    const text = 'She said it on Monday. She said no.\n\nShe said yes on Tuesday.';
    const at = (start: number): Said['evidence'] => [{ quote: '', start, end: start + 6, why: '' }];
    const shared = shareOccasions(
      [
        statement('s1', 'e1', [4, 8], { ...monday, evidence: at(15) }),
        statement('s2', 'e1', [27, 31], null),
        statement('s3', 'e1', [41, 45], { ...tuesday, evidence: at(53) }),
      ],
      [],
      text,
    );
    expect(shared[1]?.said?.value).toBe('2021-03-08');
  });

  it('remarks that are only mentioned date what is said', () => {
    const remarks: Occasion[] = [
      { speaker: 'e1', said: monday, saidBetween: null, occasion: null, place: null },
    ];
    expect(shareOccasions([statement('s1', 'e1', [4, 8], null)], remarks, TEXT)[0]?.said?.value).toBe(
      '2021-03-08',
    );
  });
});
