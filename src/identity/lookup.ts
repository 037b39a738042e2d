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
  const longest = all.reduce((most, { mention }) => Math.max(most, mention.end - mention.start), 0);
  return (segment, start, end) => find(near(held[segment], start - longest, end), start, end)?.entity;
}

/** Those that begin between the two places; all are in the order of the text. */
function near(held: readonly Held[], from: number, to: number): readonly Held[] {
  const begin = firstFrom(held, from);
  return held.slice(begin, firstFrom(held, to + 1, begin));
}

/** Where the first stands that begins at the place or behind it. */
function firstFrom(held: readonly Held[], place: number, low = 0): number {
  let high = held.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (held[middle]!.located.mention.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
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
