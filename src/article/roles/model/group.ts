import type { Candidate, Case } from '../types.ts';
import type { Scene } from './scene.ts';

/** One block of a page, with what was counted of the page once. */
export interface Asked {
  readonly candidate: Candidate;
  readonly found: Case;
  readonly scene: Scene;
}

/** Some features of a block: their names in order, and what writes their values into a row from `at` on. */
export interface Group {
  readonly names: readonly string[];
  write(row: Float64Array, at: number, asked: Asked): void;
}
