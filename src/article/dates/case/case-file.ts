import { withoutOldDays } from './dated-anew.ts';
import { withoutDisprovedClocks } from './disproved-clocks.ts';
import { datesOfAddress } from './of-address.ts';
import { datesOfAges } from './of-ages.ts';
import { datesOfLines } from './of-lines.ts';
import { datesOfMetadata } from './of-metadata.ts';
import { datesOfScripts } from './of-scripts.ts';
import { withoutFuture } from './refuse-future.ts';
import { settleOrder } from './settle-order.ts';
import { withoutStampsAnew } from './stamped-anew.ts';
import type { Candidate, Scene } from './types.ts';

/** A date of metadata that is trusted so far leaves nothing to look for among a script's data. */
const SURE = 2;

/** Every date that the page gives, with where it stands and what it was taken for. */
export function caseFile(scene: Scene): readonly Candidate[] {
  const stated = datesOfMetadata(scene);
  const given = [
    ...stated,
    ...(stated.some(({ weight }) => weight >= SURE) ? [] : datesOfScripts(scene)),
    ...datesOfAddress(scene),
    ...datesOfLines(scene),
    ...datesOfAges(scene),
  ];
  const possible = withoutFuture(settleOrder(given), scene.page);
  return withoutOldDays(withoutStampsAnew(withoutDisprovedClocks(possible)));
}
