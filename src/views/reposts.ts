import type { ReusePair } from '../story/index.ts';

/** What this view asks of two articles that share words. */
export type SharedWords = Pick<ReusePair, 'a' | 'b' | 'overlap' | 'from' | 'credited'>;

/** One article that carries another's words; where nothing tells who had them first, `from` is null. */
export interface Repost {
  readonly articles: readonly [string, string];
  readonly from: string | null;
  readonly credited: boolean;
  readonly overlap: number;
}

/** Below this a few shared sentences are no repost. */
const LEAST_OVERLAP = 0.25;

/** The reposts among pairs that share words, the largest overlap first. */
export function repostsOf(pairs: readonly SharedWords[]): Repost[] {
  const reposts = pairs
    .filter(({ overlap }) => overlap >= LEAST_OVERLAP)
    .map(({ a, b, from, credited, overlap }) => ({
      articles: from === a ? ([b, a] as const) : ([a, b] as const),
      from,
      credited,
      overlap,
    }));
  return reposts.filter((one) => !isSecondHand(one, reposts)).sort((x, y) => y.overlap - x.overlap);
}

/** Words that somebody has from a first source, and that a third page shares, are told of the first source alone. */
function isSecondHand({ articles: [taker, giver], from }: Repost, all: readonly Repost[]): boolean {
  if (from === null) return false;
  const sources = (id: string) =>
    all.filter((one) => one.from !== null && one.articles[0] === id).map(({ from: source }) => source);
  return sources(giver).some((first) => sources(taker).includes(first));
}
