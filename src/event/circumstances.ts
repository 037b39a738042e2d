import type { PlaceReference } from '../format/index.ts';
import type { Segment, TimeExpression } from '../language/index.ts';
import type { Span } from '../text/index.ts';

/** The value of the date nearest to an event in its sentence; null where the sentence has none. */
export function dateOf(segment: Segment, sentence: Span, event: Span): string | null {
  const times = segment.times.filter((time) => isWithin(time, sentence) && isDated(time));
  return nearest(times, event)?.value ?? null;
}

/** The name of the place that a preposition of place puts an event at, in its sentence; null where there is none. */
export function placeOf(
  segment: Segment,
  places: readonly PlaceReference[],
  sentence: Span,
  event: Span,
): string | null {
  const named = places.filter((place) => isWithin(place, sentence) && isLocation(segment.text, place.start));
  return nearest(named, event)?.name ?? null;
}

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const isDated = ({ type, value }: TimeExpression): boolean =>
  (type === 'DATE' || type === 'TIME') && /^\d{2}/.test(value);

const isLocation = (text: string, start: number): boolean =>
  /\b(?:in|at|near|outside|inside|across)(?: the)?\s$/i.test(text.slice(Math.max(0, start - 14), start));

function nearest<T extends Span>(spans: readonly T[], to: Span): T | null {
  let best: T | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    const gap = Math.max(span.start - to.end, to.start - span.end);
    if (gap >= distance) continue;
    best = span;
    distance = gap;
  }
  return best;
}
