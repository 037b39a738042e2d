import type { Reading } from '../reading.ts';
import type { Draft } from '../types.ts';
import { featuresOf } from './features.ts';
import { JUDGE } from './model.ts';

/** A logistic regression over hashed features: weight of slot s is `weights[s] * scale`. */
export interface Judge {
  readonly bits: number;
  readonly scale: number;
  readonly bias: number;
  readonly weights: Int8Array;
}

/** The training corpus has no sentence that lost its speaker; one that has is right more often than not. */
const SPEAKER_LEFT_OUT = 0.6;

/** Rare in the training corpus, and hard to mistake. */
const LEFT_OPEN = 0.6;

/** How likely a draft is right: content overlapping by half or more, and the right source; 0 to 1. */
export function confidenceOf(reading: Reading, draft: Draft): number {
  if (draft.source === null && draft.frame === 'clause') return SPEAKER_LEFT_OUT;
  const sure = judge(JUDGE, featuresOf(reading, draft));
  return leavesOpen(reading, draft) ? Math.max(sure, LEFT_OPEN) : sure;
}

/** "declined to say whether A" */
function leavesOpen({ tokens }: Reading, { act, content }: Draft): boolean {
  return (
    act === 'declined' && /^(whether|if|how|why|when|where|what|who)$/.test(tokens[content[0]!.from]!.lower)
  );
}

export function judge({ bits, scale, bias, weights }: Judge, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[slotOf(feature, bits)]!;
  return 1 / (1 + Math.exp(-(bias + sum * scale)));
}

/** FNV-1a over UTF-16 code units, mixed once more so that the top bits are even. */
export function slotOf(feature: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - bits);
}
