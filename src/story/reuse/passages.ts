import type { Tile } from './tiles.ts';

/** Tiles that follow each other in both texts with a few other words between: one passage, edited. Words, ends exclusive. */
export interface WordPassage {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  /** Words that stand in both. */
  readonly shared: number;
}

/** So many words may have been changed inside a passage before it counts as two. */
const GAP = 7;
/** Fewer shared words are a turn of phrase that anybody uses. */
const LEAST = 8;

export function passagesOf(tiles: readonly Tile[]): WordPassage[] {
  const passages: WordPassage[] = [];
  for (const tile of tiles) {
    const last = passages.at(-1);
    if (last && follows(last, tile)) passages[passages.length - 1] = extend(last, tile);
    else passages.push(extend({ a: [tile.a, tile.a], b: [tile.b, tile.b], shared: 0 }, tile));
  }
  return passages.filter((passage) => passage.shared >= LEAST);
}

function follows(last: WordPassage, tile: Tile): boolean {
  const gapA = tile.a - last.a[1];
  const gapB = tile.b - last.b[1];
  return gapA <= GAP && gapB >= 0 && gapB <= GAP;
}

function extend(passage: WordPassage, { a, b, length }: Tile): WordPassage {
  return { a: [passage.a[0], a + length], b: [passage.b[0], b + length], shared: passage.shared + length };
}
