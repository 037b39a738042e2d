import type { Random } from '../../learners/random.ts';

/** Sets numbers to zero at random and scales the others up (Srivastava et al. 2014); remembers which, for the way back. */
export class Dropout {
  private readonly kept: Uint8Array;
  private readonly share: number;
  private readonly random: Random;

  constructor(most: number, share: number, random: Random) {
    this.kept = new Uint8Array(most);
    this.share = share;
    this.random = random;
  }

  drop(floats: Float32Array, at: number, count: number): void {
    for (let i = 0; i < count; i++) this.kept[i] = this.random.next() >= this.share ? 1 : 0;
    this.again(floats, at, count);
  }

  /** The same numbers once more: those of a gradient. */
  again(floats: Float32Array, at: number, count: number): void {
    const scale = 1 / (1 - this.share);
    for (let i = 0; i < count; i++) floats[at + i] = this.kept[i] === 1 ? floats[at + i]! * scale : 0;
  }
}
