import { GRAM } from './grams.ts';

/** The same words in both texts: `length` words from word `a` of one and word `b` of the other. */
export interface Tile {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** A shingle that one text repeats more often than this finds its first places only. */
const PLACES = 8;

/**
 * Covers both texts with the longest runs of words that they share, no word twice (Wise, 1993, Running Karp-Rabin
 * and greedy string tiling). The arguments are the shingles of each text.
 */
export function tilesOf(a: Int32Array, b: Int32Array): Tile[] {
  const runs = runsOf(a, b).sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b);
  const usedA = new Uint8Array(a.length + GRAM);
  const usedB = new Uint8Array(b.length + GRAM);
  const tiles = runs.flatMap((run) => freePart(run, usedA, usedB));
  return tiles.sort((x, y) => x.a - y.a);
}

/** Maximal runs of equal shingles, as words. */
function runsOf(a: Int32Array, b: Int32Array): Tile[] {
  const places = placesOf(b);
  const runs: Tile[] = [];
  for (let i = 0; i < a.length; i++) {
    for (const j of places.get(a[i]!) ?? []) {
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue;
      let n = 1;
      while (i + n < a.length && a[i + n] === b[j + n]) n++;
      runs.push({ a: i, b: j, length: n + GRAM - 1 });
    }
  }
  return runs;
}

function placesOf(grams: Int32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let j = 0; j < grams.length; j++) {
    const known = places.get(grams[j]!);
    if (!known) places.set(grams[j]!, [j]);
    else if (known.length < PLACES) known.push(j);
  }
  return places;
}

/** What longer tiles have left of a run, where that is still a shingle long; marks it as used. */
function freePart(run: Tile, usedA: Uint8Array, usedB: Uint8Array): Tile[] {
  let from = 0;
  let to = run.length;
  const taken = (k: number): boolean => usedA[run.a + k] === 1 || usedB[run.b + k] === 1;
  while (from < to && taken(from)) from++;
  while (to > from && taken(to - 1)) to--;
  for (let k = from; k < to; k++) if (taken(k)) to = k;
  if (to - from < GRAM) return [];
  usedA.fill(1, run.a + from, run.a + to);
  usedB.fill(1, run.b + from, run.b + to);
  return [{ a: run.a + from, b: run.b + from, length: to - from }];
}
