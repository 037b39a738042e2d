import { probability } from '../logistic.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from '../types.ts';
import { featuresOf } from './features.ts';
import { JUDGE } from './model.ts';

/** The training corpus has no sentence that lost its speaker; one that has is right more often than not. */
const SPEAKER_LEFT_OUT = 0.6;

/** The training corpus marks what is said inside a turn, and never the turn. */
const IN_TURN = 0.85;

/** Rare in the training corpus, and hard to mistake. */
const LEFT_OPEN = 0.6;

/** How likely a draft is right: content overlapping by half or more, and the right source; 0 to 1. */
export function confidenceOf(reading: Reading, draft: Draft): number {
  if (draft.source === null && draft.frame === 'clause') return SPEAKER_LEFT_OUT;
  if (draft.frame === 'turn') return IN_TURN;
  const sure = probability(JUDGE, featuresOf(reading, draft));
  return leavesOpen(reading, draft) ? Math.max(sure, LEFT_OPEN) : sure;
}

/** "declined to say whether A" */
function leavesOpen({ tokens }: Reading, { act, content }: Draft): boolean {
  return (
    act === 'declined' && /^(whether|if|how|why|when|where|what|who)$/.test(tokens[content[0]!.from]!.lower)
  );
}
