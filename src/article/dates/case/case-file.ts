import { withoutDisprovedClocks } from './disproved-clocks.ts';
import { datesOfAddress } from './of-address.ts';
import { datesOfLines } from './of-lines.ts';
import { datesOfMetadata } from './of-metadata.ts';
import type { Candidate, Scene } from './types.ts';

/** Every date that the page gives, with where it stands and what it was taken for. */
export function caseFile(scene: Scene): Candidate[] {
  return withoutDisprovedClocks([
    ...datesOfMetadata(scene),
    ...datesOfAddress(scene),
    ...datesOfLines(scene),
  ]);
}
