import type { Entity, PlaceReference } from '../format/index.ts';
import type { Mention, Segment } from '../language/index.ts';

/** Who and where: the article's entities, and which of them each mention is. */
export interface Identity {
  readonly entities: readonly Entity[];
  readonly places: readonly PlaceReference[];
  /** The entity of a mention, or undefined where it was left open. */
  entityOf(mention: Mention): Entity | undefined;
  /** The entity whose mention covers or equals the span (the smallest such), or undefined. */
  entityAt(segment: Segment['in'], start: number, end: number): Entity | undefined;
}
