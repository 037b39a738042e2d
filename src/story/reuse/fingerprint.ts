/** Of this many neighbouring shingles one is kept, so that no shared run of GRAM + WINDOW - 1 words is missed. */
const WINDOW = 4;

/**
 * The shingles by which a text is found again: the smallest of each window, each once, ascending.
 * Schleimer, Wilkerson and Aiken (2003), Winnowing: local algorithms for document fingerprinting.
 */
export function fingerprint(grams: Int32Array): Int32Array {
  const kept = new Set<number>();
  for (let from = 0; from < Math.max(1, grams.length - WINDOW + 1); from++) {
    const to = Math.min(grams.length, from + WINDOW);
    if (from === to) break;
    let least = grams[from]!;
    for (let i = from + 1; i < to; i++) if (grams[i]! < least) least = grams[i]!;
    kept.add(least);
  }
  return Int32Array.from(kept).sort();
}
