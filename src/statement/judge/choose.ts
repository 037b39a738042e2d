import type { TextSpan } from '../../format/index.ts';
import type { Placed } from '../types.ts';

/** A placed draft with the judge's figure. */
export interface Judged extends Placed {
  readonly confidence: number;
}

/** Below this a draft is worth less to the reader than it costs him; F1 on PolNeAR is the same from here to 0.5. */
const LEAST = 0.38;
const SAME = 0.6;

/** The drafts worth giving: likely enough, and of two that claim the same words for no reason the likelier. */
export function choose(judged: readonly Judged[]): Judged[] {
  const likely = judged.filter(({ confidence }) => confidence >= LEAST);
  const order = likely.toSorted((a, b) => b.confidence - a.confidence);
  const kept: Judged[] = [];
  for (const each of order) if (!kept.some((other) => claimTheSame(each, other))) kept.push(each);
  return kept.toSorted(byPlace);
}

function byPlace(a: Judged, b: Judged): number {
  return placeOf(a) - placeOf(b) || sizeOf(b.content) - sizeOf(a.content);
}

function placeOf({ content }: Judged): number {
  return (content[0]!.in === 'headline' ? -1e9 : 0) + content[0]!.start;
}

/** Much the same content, and neither's cue stands inside the other's content (that would be a report of a report). */
function claimTheSame(a: Judged, b: Judged): boolean {
  if (endOf(a) <= b.content[0]!.start || endOf(b) <= a.content[0]!.start) return false;
  const shared = overlap(a.content, b.content);
  if (shared === 0 || shared / (sizeOf(a.content) + sizeOf(b.content) - shared) < SAME) return false;
  return !holds(a, b) && !holds(b, a);
}

function endOf({ content }: Judged): number {
  return content[content.length - 1]!.end;
}

function holds(outer: Judged, inner: Judged): boolean {
  return inner.cue.some((cue) =>
    outer.content.some((span) => span.start <= cue.start && cue.end <= span.end),
  );
}

function overlap(a: readonly TextSpan[], b: readonly TextSpan[]): number {
  let sum = 0;
  for (const one of a)
    for (const other of b)
      if (one.in === other.in)
        sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}

function sizeOf(spans: readonly TextSpan[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
