import type { Entity } from '../format/index.ts';
import { headOf, type Segment, tokenAt } from '../language/index.ts';
import type { Located } from './entities/draft.ts';
import { isPossessor } from './resolve/grammar.ts';

/** A mention that has an entity. */
interface Held {
  readonly located: Located;
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
    if (entity !== undefined) held[located.segment.in].push({ located, entity });
  }
  return (segment, start, end) => find(held[segment], start, end)?.entity;
}

function find(held: readonly Held[], start: number, end: number): Held | undefined {
  return smallestAround(held, start, end) ?? headInside(held, start, end) ?? titledInside(held, start, end);
}

const sizeOf = ({ located: { mention } }: Held): number => mention.end - mention.start;

/** The smallest mention that covers the span. */
function smallestAround(held: readonly Held[], start: number, end: number): Held | undefined {
  let best: Held | undefined;
  for (const hold of held) {
    const { mention } = hold.located;
    if (mention.start > start || mention.end < end) continue;
    if (best === undefined || sizeOf(hold) < sizeOf(best)) best = hold;
  }
  return best;
}

/** "Minister Jane Roe, the president's envoy": the name that, with its titles, begins where the span does. */
function titledInside(held: readonly Held[], start: number, end: number): Held | undefined {
  return held.find(({ located }) => {
    const { mention } = located;
    if (mention.kind !== 'name' || mention.start < start || mention.end > end || isPossessor(located))
      return false;
    const from = mention.titles.reduce((least, title) => Math.min(least, title.start), mention.start);
    return from <= start + LEAD;
  });
}

/** Letters that may stand before a name's titles: whose they are, a determiner. */
const LEAD = 4;

/** The mention of the word that heads the span. */
function headInside(held: readonly Held[], start: number, end: number): Held | undefined {
  const segment = held[0]?.located.segment;
  if (segment === undefined) return undefined;
  const from = tokenAt(segment, start);
  const to = tokenAt(segment, end - 1) + 1;
  if (from < 0 || to <= from) return undefined;
  const head = headOf(segment, { from, to });
  let best: Held | undefined;
  for (const hold of held) {
    const { mention } = hold.located;
    if (mention.from > head || mention.to <= head || mention.start < start || mention.end > end) continue;
    if (best === undefined || sizeOf(hold) < sizeOf(best)) best = hold;
  }
  return best;
}
