import type { Arena } from '../../../src/language/weights/arena.ts';
import type { Random } from '../../learners/random.ts';
import { adam, type Moving } from './adam.ts';

/** Vectors of which a batch touches few: only those are moved. */
export class VectorTable {
  private readonly arena: Arena;
  private readonly moving: Moving;
  private readonly width: number;
  private readonly touched = new Set<number>();
  private readonly steps: Int32Array;

  constructor(arena: Arena, rows: number, width: number, random: Random) {
    const take = (): number => arena.take(rows * width);
    this.arena = arena;
    this.width = width;
    this.moving = { values: take(), gradients: take(), first: take(), second: take() };
    this.steps = new Int32Array(rows);
    for (let i = 0; i < rows * width; i++) arena.floats[this.moving.values + i] = 0.1 * random.normal();
  }

  /** Where a row begins. */
  at(row: number): number {
    return this.moving.values + row * this.width;
  }

  addTo(row: number, to: number): void {
    const { floats } = this.arena;
    const from = this.at(row);
    for (let i = 0; i < this.width; i++) floats[to + i]! += floats[from + i]!;
  }

  addGradient(row: number, from: number): void {
    const { floats } = this.arena;
    const to = this.moving.gradients + row * this.width;
    if (!this.touched.has(row)) floats.fill(0, to, to + this.width);
    this.touched.add(row);
    for (let i = 0; i < this.width; i++) floats[to + i]! += floats[from + i]!;
  }

  move(scale: number, rate: number): void {
    for (const row of this.touched) {
      const step = ++this.steps[row]!;
      adam(this.arena.floats, this.moving, row * this.width, this.width, scale, rate, step);
    }
    this.touched.clear();
  }
}
