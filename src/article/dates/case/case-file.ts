import { withoutDisprovedClocks } from './disproved-clocks.ts';
import { datesOfAddress } from './of-address.ts';
import { datesOfAges } from './of-ages.ts';
import { datesOfLines } from './of-lines.ts';
import { datesOfMetadata } from './of-metadata.ts';
import { withoutFuture } from './refuse-future.ts';
import { settleOrder } from './settle-order.ts';
import { withoutStampsAnew } from './stamped-anew.ts';
import type { Candidate, Scene } from './types.ts';

/** Every date that the page gives, with where it stands and what it was taken for. */
export function caseFile(scene: Scene): readonly Candidate[] {
  const given = [
    ...datesOfMetadata(scene),
    ...datesOfAddress(scene),
    ...datesOfLines(scene),
    ...datesOfAges(scene),
  ];
  const possible = withoutFuture(settleOrder(given), scene.page);
  return withoutStampsAnew(withoutDisprovedClocks(possible));
}
