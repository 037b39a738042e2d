export interface GroupLimits<Item> {
  /** Items in a group. */
  readonly most: number;
  /** Milliseconds from a group's first item on. */
  readonly patience: number;
  /** What the items of a group may weigh together, and what one weighs. */
  readonly heaviest: number;
  readonly weightOf: (item: Item) => number;
}

/**
 * Gathers what comes fast, in order: a group ends when it is full, when it is heavy or when its first item has waited
 * long enough, whether or not another one comes.
 */
export async function* inGroups<Item>(
  items: AsyncIterator<Item>,
  { most, patience, heaviest, weightOf }: GroupLimits<Item>,
): AsyncGenerator<Item[]> {
  let next = items.next();
  try {
    for (let first = await next; !first.done; first = await next) {
      const group = [first.value];
      let weight = weightOf(first.value);
      const waited = afterwards(patience);
      next = items.next();
      while (group.length < most && weight < heaviest) {
        const more = await Promise.race([next, waited.over]);
        if (more === null || more.done) break;
        group.push(more.value);
        weight += weightOf(more.value);
        next = items.next();
      }
      waited.cancel();
      yield group;
    }
  } finally {
    // A source that waits for a person would keep an error waiting.
    next.catch(() => {});
    items.return?.().catch(() => {});
  }
}

function afterwards(milliseconds: number): { readonly over: Promise<null>; readonly cancel: () => void } {
  const { promise, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(resolve, milliseconds, null);
  return { over: promise, cancel: () => clearTimeout(timer) };
}
