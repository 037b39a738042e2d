import type { Features } from '../src/language/weights/linear.ts';

const BITS = 26;

/** How often features occur, counted by the top bits of their hashes, so that rare ones can be left unlearned. */
export class FeatureCounts {
  private readonly counts = new Uint8Array(1 << BITS);
  private readonly least: number;

  constructor(least: number) {
    this.least = least;
  }

  count({ hashes, count }: Features): void {
    for (let i = 0; i < count; i++) {
      const slot = hashes[i]! >>> (32 - BITS);
      if (this.counts[slot]! < 255) this.counts[slot]!++;
    }
  }

  /** Drops the features that occur too seldom. */
  keep(features: Features): void {
    const { hashes, count } = features;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const hash = hashes[i]!;
      if (this.counts[hash >>> (32 - BITS)]! >= this.least) hashes[kept++] = hash;
    }
    features.count = kept;
  }
}
