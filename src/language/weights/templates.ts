import type { Features } from './linear.ts';

/** A feature: its number and up to three of the values that a decision sees, by their places in `values`. */
export type Template = readonly [number, number, number?, number?];

/** Place of the value that is always zero: what a template with fewer than three values reads. */
export const ZERO = 0;

const WIDTH = 4;

/**
 * Templates as a table: `mix`'s first product, then three places, each template. Features are written down as data and
 * hashed in one loop, since a call of `mix` each would be too many for a compiler to inline.
 */
export function tableOf(templates: readonly Template[]): Int32Array {
  const table = new Int32Array(WIDTH * templates.length);
  templates.forEach(([number, a, b = ZERO, c = ZERO], index) => {
    table.set([Math.imul(number + 0x9e3779b9, 0x85ebca6b), a, b, c], WIDTH * index);
  });
  return table;
}

/** The hashes of the templates `from` .. `to - 1`, each as `mix` would have it, in `into`. */
export function hashTemplates(
  table: Int32Array,
  values: Int32Array,
  from: number,
  to: number,
  into: Features,
): void {
  const { hashes } = into;
  for (let i = 0, at = WIDTH * from; i < to - from; i++, at += WIDTH) {
    let hash = table[at]! ^ values[table[at + 1]!]!;
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ values[table[at + 2]!]!;
    hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ values[table[at + 3]!]!;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hashes[i] = hash ^ (hash >>> 14);
  }
  into.count = to - from;
}
