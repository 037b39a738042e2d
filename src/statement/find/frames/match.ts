import type { Reading } from '../../reading.ts';
import type { Frame, Range } from '../../types.ts';
import type { Cue } from '../cues.ts';

/** What a cue's frame holds. */
export interface Match {
  readonly frame: Frame;
  readonly content: readonly Range[];
  readonly addressee: Range | null;
  /** Words of the cue behind its verb: the "for" of "called for". */
  readonly cueWords: Range | null;
}

export type FrameRule = (reading: Reading, cue: Cue) => Match | null;

export function match(frame: Frame, content: Range, more: Partial<Match> = {}): Match | null {
  if (content.to <= content.from) return null;
  return { frame, content: [content], addressee: null, cueWords: null, ...more };
}
