/** Numbers that depend on the seed alone (xorshift, Marsaglia 2003). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed, 7919) || 1;
  }

  /** From 0 to 1. */
  next(): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) / 2 ** 32;
  }

  /** About normally distributed, with a deviation of one. */
  normal(): number {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += this.next();
    return sum;
  }
}
