import type { Entity } from '../format/index.ts';
import type { Segment } from '../language/index.ts';
import type { Located } from './entities/draft.ts';

/** A mention of an entity with its titles, whose extent is what a source span may cover. */
interface Held {
  readonly start: number;
  readonly end: number;
  readonly wideStart: number;
  readonly wideEnd: number;
  readonly entity: Entity;
}

/** Answers whose mention a span is. */
export function lookupBySpan(
  all: readonly Located[],
  entityOf: (located: Located) => Entity | undefined,
): (segment: Segment['in'], start: number, end: number) => Entity | undefined {
  const held: Readonly<Record<Segment['in'], Held[]>> = { text: [], headline: [] };
  for (const located of all) {
    const entity = entityOf(located);
    if (entity !== undefined) held[located.segment.in].push(holdOf(located, entity));
  }
  return (segment, start, end) => find(held[segment], start, end);
}

function holdOf({ mention }: Located, entity: Entity): Held {
  const { start, end, titles } = mention;
  const wideStart = Math.min(start, ...titles.map((title) => title.start));
  const wideEnd = Math.max(end, ...titles.map((title) => title.end));
  return { start, end, wideStart, wideEnd, entity };
}

/** The smallest mention that covers the span; else the one that, with its titles, fills most of it. */
function find(held: readonly Held[], start: number, end: number): Entity | undefined {
  let best: Held | undefined;
  for (const hold of held) {
    if (hold.start > start || hold.end < end) continue;
    if (best === undefined || hold.end - hold.start < best.end - best.start) best = hold;
  }
  return (best ?? widestInside(held, start, end))?.entity;
}

function widestInside(held: readonly Held[], start: number, end: number): Held | undefined {
  let best: Held | undefined;
  let most = 0;
  for (const hold of held) {
    if (hold.start < start || hold.end > end) continue;
    const size = Math.min(end, hold.wideEnd) - Math.max(start, hold.wideStart);
    if (size <= most) continue;
    best = hold;
    most = size;
  }
  return best;
}
