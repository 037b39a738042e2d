import type { Topic } from '../../format/index.ts';
import type { Page } from '../../page/index.ts';

/** What meta elements state of one thing, those of the surest names first: a list for each rank (see `meta-names.ts`). */
export function ofMeta(page: Page, rankOf: (name: string) => number | null): Topic[][] {
  const ranks: Topic[][] = [];
  for (const { origin, name, value } of page.witnesses) {
    const rank = origin === 'meta' ? rankOf(name) : null;
    if (rank === null) continue;
    ranks[rank] ??= [];
    ranks[rank].push({ name: value, basis: 'meta' });
  }
  return ranks.filter((rank) => rank !== undefined);
}
