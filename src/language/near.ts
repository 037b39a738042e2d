import type { Mention, Segment, TimeExpression } from './types.ts';

/** No mention is longer, in tokens, and no expression of time, in characters. */
const LONGEST_MENTION = 60;
const LONGEST_TIME = 120;

/** The mentions that begin at the tokens `from` .. `to` or may reach into them, in order: a text may have thousands. */
export function mentionsNear({ mentions }: Segment, from: number, to: number): readonly Mention[] {
  const first = firstFrom(mentions, from - LONGEST_MENTION, ({ from: at }) => at);
  return mentions.slice(
    first,
    firstFrom(mentions, to + 1, ({ from: at }) => at, first),
  );
}

/** The same of times, between two places of the text. */
export function timesNear({ times }: Segment, start: number, end: number): readonly TimeExpression[] {
  const first = firstFrom(times, start - LONGEST_TIME, (time) => time.start);
  return times.slice(
    first,
    firstFrom(times, end + 1, (time) => time.start, first),
  );
}

/** The index of the first item, in order, whose place is `least` or more. */
function firstFrom<Item>(
  items: readonly Item[],
  least: number,
  placeOf: (item: Item) => number,
  from = 0,
): number {
  let low = from;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle]!) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
