import { probability } from '../logistic.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from '../types.ts';
import { featuresOf } from './features.ts';
import { JUDGE } from './model.ts';
import { leastFor } from './rare.ts';

/** The training corpus has no sentence that lost its speaker; one that has is right more often than not. */
const SPEAKER_LEFT_OUT = 0.6;

/** How likely a draft is right: content overlapping by half or more, and the right source; 0 to 1. */
export function confidenceOf(reading: Reading, draft: Draft): number {
  if (draft.source === null && draft.frame === 'clause') return SPEAKER_LEFT_OUT;
  const least = leastFor(reading, draft);
  if (draft.frame === 'turn') return least;
  return Math.max(probability(JUDGE, featuresOf(reading, draft)), least);
}
