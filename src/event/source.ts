import type { PlaceReference, Statement } from '../format/index.ts';
import type { Identity } from '../identity/index.ts';
import type { Segment } from '../language/index.ts';

/** What the events of one article are read from. */
export interface Source {
  readonly segment: Segment;
  readonly identity: Identity;
  readonly places: readonly PlaceReference[];
  readonly statements: readonly Statement[];
}
