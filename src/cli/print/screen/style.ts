import type { Paint } from './paint.ts';

/** How wide lines may be, and how words are set off. */
export interface Style {
  readonly width: number;
  readonly paint: Paint;
}
