import type { PageRecord } from '../../format/index.ts';
import { firstPart } from '../words/first-part.ts';
import { compareTexts, type Shared } from './compare.ts';
import { type Direction, directionOf, type Provenance } from './direction.ts';
import { fingerprint } from './fingerprint.ts';
import { type ReadText, readText } from './read-text.ts';

/** What finding reuse asks of the record. */
export interface ReuseStore {
  /** The articles whose fingerprint holds the shingle, the oldest first, `most` at most. */
  articlesWith(shingle: number, most: number): readonly number[];
  textOf(article: number): ReuseText;
}

/** An article as reuse sees it. */
export interface ReuseText extends ReadText {
  readonly provenance: Provenance;
  readonly shingles: Int32Array;
}

/** Another article that shares passages with the one asked about, which is `a`. */
export interface ReuseFinding extends Shared, Direction {
  readonly other: number;
}

/** A shingle of so many articles is a formula or a site's own line, and finds nobody. */
const FORMULA = 60;
/** Of so many articles a shingle still tells all it can, of more in proportion less: most are turns of phrase. */
const TELLING = 10;
/** Less in common is a turn of phrase; of a short text, each hundredth of its shingles is enough. */
const LEAST_COMMON = 2;
const MOST_COMPARED = 40;

export function reuseText(record: Pick<PageRecord, keyof Provenance>): ReuseText {
  const read = readText(firstPart(record.text));
  return { ...read, shingles: fingerprint(read.grams), provenance: record };
}

/** The articles of the record that share passages with a new one. */
export function findReuse(text: ReuseText, store: ReuseStore): ReuseFinding[] {
  return likely(text, store).flatMap((other) => {
    const known = store.textOf(other);
    const shared = compareTexts(text, known);
    return shared ? [{ other, ...shared, ...directionOf(text.provenance, known.provenance) }] : [];
  });
}

/** Articles with enough shingles in common to be compared word by word, those with the most first. */
function likely(text: ReuseText, store: ReuseStore): number[] {
  const least = Math.min(LEAST_COMMON, text.shingles.length / 100);
  return [...commonShingles(text, store)]
    .filter(([, weight]) => weight >= least)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST_COMPARED)
    .map(([article]) => article);
}

/** How much the shingles that another article has too tell of it. */
function commonShingles(text: ReuseText, store: ReuseStore): Map<number, number> {
  const common = new Map<number, number>();
  for (const shingle of text.shingles) {
    const found = store.articlesWith(shingle, FORMULA + 1);
    if (found.length > FORMULA) continue;
    const weight = Math.min(1, TELLING / found.length);
    for (const article of found) common.set(article, (common.get(article) ?? 0) + weight);
  }
  return common;
}
