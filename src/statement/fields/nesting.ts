import type { TextSpan } from '../../format/index.ts';
import type { Reading } from '../reading.ts';
import type { Placed } from '../types.ts';

const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'me', 'us', 'you', 'your']);

/** The index of the smallest statement whose content holds each one's cue, or -1. */
export function nestingOf(placed: readonly Placed[]): number[] {
  return placed.map((inner, i) => {
    const at = inner.cue[0] ?? inner.content[0]!;
    let best = -1;
    placed.forEach((outer, j) => {
      if (i === j || !holds(outer, at)) return;
      if (best < 0 || size(outer) < size(placed[best]!)) best = j;
    });
    return best;
  });
}

/** A speaker's own "we call for" inside his own words is not a statement of somebody else. */
export function isSpeakersOwn(reading: Reading, placed: Placed): boolean {
  const { source } = placed.draft;
  return source !== null && FIRST_PERSON.has(reading.tokens[source.head]!.lower);
}

function holds({ content }: Placed, at: TextSpan): boolean {
  return content.some((span) => span.in === at.in && span.start <= at.start && at.end <= span.end);
}

function size({ content }: Placed): number {
  return content.reduce((sum, span) => sum + span.end - span.start, 0);
}
