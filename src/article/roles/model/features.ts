import { AROUND } from './around.ts';
import type { Asked, Group } from './group.ts';
import { ELEMENT_NAMES } from './names.ts';
import { OWN } from './own.ts';
import { PLACE } from './place.ts';
import { RULE } from './weighed.ts';

const GROUPS: readonly Group[] = [RULE, OWN, PLACE, AROUND, ELEMENT_NAMES];

/** The names of all features, in the order of a row. */
export const FEATURES: readonly string[] = GROUPS.flatMap(({ names }) => names);

/** Writes a block's features into the row, which has a place for each of `FEATURES`. */
export function writeFeatures(row: Float64Array, asked: Asked): void {
  let at = 0;
  for (const group of GROUPS) {
    group.write(row, at, asked);
    at += group.names.length;
  }
}
