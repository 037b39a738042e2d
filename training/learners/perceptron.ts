import { entryOf, type Features, type LinearModel } from '../../src/language/weights/linear.ts';

const FIRST_CAPACITY = 1 << 14;

/**
 * Averaged perceptron over hashed features (Collins 2002; averaging by Daumé's running correction). A slot gets its row
 * of weights with the first mistake that touches it.
 */
export class Perceptron {
  readonly bits: number;
  readonly labels: readonly string[];
  private readonly rowOf: Int32Array;
  private rows = 0;
  private weights: Float32Array;
  private corrections: Float64Array;
  private step = 1;

  constructor(bits: number, labels: readonly string[]) {
    this.bits = bits;
    this.labels = labels;
    this.rowOf = new Int32Array(1 << bits).fill(-1);
    this.weights = new Float32Array(FIRST_CAPACITY * labels.length);
    this.corrections = new Float64Array(FIRST_CAPACITY * labels.length);
  }

  score({ hashes, count }: Features, scores: Float64Array): void {
    const { bits, rowOf, weights } = this;
    const size = this.labels.length;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = rowOf[hashes[f]! >>> (32 - bits)]!;
      if (row < 0) continue;
      for (let label = 0, at = row * size; label < size; label++, at++) scores[label]! += weights[at]!;
    }
  }

  /** Call once a decision, right or wrong: averages count decisions. */
  next(): void {
    this.step++;
  }

  update({ hashes, count }: Features, right: number, wrong: number): void {
    const size = this.labels.length;
    for (let f = 0; f < count; f++) {
      const base = this.row(hashes[f]! >>> (32 - this.bits)) * size;
      this.change(base + right, 1);
      this.change(base + wrong, -1);
    }
  }

  private change(at: number, by: number): void {
    this.weights[at]! += by;
    this.corrections[at]! += by * this.step;
  }

  private row(slot: number): number {
    const known = this.rowOf[slot]!;
    if (known >= 0) return known;
    if ((this.rows + 1) * this.labels.length > this.weights.length) this.grow();
    this.rowOf[slot] = this.rows;
    return this.rows++;
  }

  private grow(): void {
    const weights = new Float32Array(this.weights.length * 2);
    weights.set(this.weights);
    const corrections = new Float64Array(this.corrections.length * 2);
    corrections.set(this.corrections);
    this.weights = weights;
    this.corrections = corrections;
  }

  /** The averaged weights as 16-bit numbers, those below `least` (a share of the largest) left out. */
  freeze(least: number): LinearModel {
    const size = this.labels.length;
    const average = (at: number): number => this.weights[at]! - this.corrections[at]! / this.step;
    let largest = 0;
    for (let at = 0; at < this.rows * size; at++) largest = Math.max(largest, Math.abs(average(at)));
    const starts = new Uint32Array((1 << this.bits) + 1);
    const entries: number[] = [];
    for (let slot = 0; slot < 1 << this.bits; slot++) {
      const row = this.rowOf[slot]!;
      for (let label = 0; row >= 0 && label < size; label++) {
        const share = average(row * size + label) / largest;
        if (Math.abs(share) < least) continue;
        entries.push(entryOf(label, Math.round(share * 0x7fff)));
      }
      starts[slot + 1] = entries.length;
    }
    return { bits: this.bits, labels: this.labels, starts, entries: Int32Array.from(entries) };
  }
}
