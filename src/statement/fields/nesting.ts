import type { TextSpan } from '../../format/index.ts';
import type { Reading } from '../reading.ts';
import type { Placed } from '../types.ts';

const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'me', 'us', 'you', 'your']);
const THIRD_PERSON = new Set(['he', 'she', 'it', 'they', 'his', 'her', 'its', 'their']);

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

/** A speaker's own "we call for" or "it intends to" inside his own words is not a statement of somebody else. */
export function isSpeakersOwn({ tokens }: Reading, { draft }: Placed): boolean {
  const { source, act } = draft;
  if (source === null) return false;
  const { lower } = tokens[source.head]!;
  const inward = act === 'intended' || act === 'thought';
  return FIRST_PERSON.has(lower) || (inward && THIRD_PERSON.has(lower));
}

function holds({ content }: Placed, at: TextSpan): boolean {
  if (content[0]!.start > at.start || content[content.length - 1]!.end < at.end) return false;
  return content.some((span) => span.in === at.in && span.start <= at.start && at.end <= span.end);
}

function size({ content }: Placed): number {
  return content.reduce((sum, span) => sum + span.end - span.start, 0);
}
