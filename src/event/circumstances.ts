import type { NewsEvent, Statement } from '../format/index.ts';
import type { Sentence, TimeExpression } from '../language/index.ts';
import { covers, type Span } from '../text/index.ts';
import { carrierOf } from './carrier.ts';
import { contextsOf } from './contexts.ts';
import type { Source } from './source.ts';

/**
 * What the sentence around an event tells: contexts, the date nearest to it, the place that a preposition of place
 * puts it at. Dates and places are taken from the same voice alone: in "said on Monday that rebels had attacked"
 * Monday dates the saying.
 */
export function circumstances(
  { segment, places, statements }: Source,
  sentence: Sentence,
  event: Span,
  carrier: Statement | null,
): Pick<NewsEvent, 'contexts' | 'date' | 'place' | 'start' | 'end'> {
  const isSaidWith = (span: Span): boolean =>
    covers(sentence, span) && carrierOf(statements, span)?.id === carrier?.id;
  const times = segment.times.filter((time) => isDated(time) && isSaidWith(time));
  const sites = places.filter((place) => isLocation(segment.text, place.start) && isSaidWith(place));
  return {
    contexts: contextsOf(segment.tokens.slice(sentence.from, sentence.to)),
    date: dayOf(nearest(times, event)),
    place: nearest(sites, event)?.name ?? null,
    start: event.start,
    end: event.end,
  };
}

/** An hour or a part of a day ("2021-03-12T24:00") is given as its day. */
const dayOf = (time: TimeExpression | null): string | null =>
  time === null ? null : /^\d{4}-\d\d-\d\dT/.test(time.value) ? time.value.slice(0, 10) : time.value;

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
