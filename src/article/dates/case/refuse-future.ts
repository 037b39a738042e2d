import type { Page } from '../../../page/index.ts';
import type { Candidate } from './types.ts';

/** Clocks of servers stand in zones of their own. */
const DAY_MS = 86_400_000;

/** Nothing was published after the page was captured: a later day is announced, or wrong. */
export function withoutFuture(candidates: readonly Candidate[], { capturedAt }: Page): readonly Candidate[] {
  const captured = Date.parse(capturedAt ?? '');
  if (Number.isNaN(captured)) return candidates;
  const last = new Date(captured + DAY_MS).toISOString().slice(0, 10);
  return candidates.map((candidate) => {
    const isLater = candidate.taken === 'published' && candidate.reading.value.slice(0, 10) > last;
    if (!isLater) return candidate;
    return { ...candidate, taken: 'other', weight: 0, why: `${candidate.why}: after the page was captured` };
  });
}
