import type { Entity } from '../../format/index.ts';
import type { Wording } from '../../story/index.ts';
import type { Dated } from './time.ts';

/** What this view asks of a record: an entity of one article, and which statements it makes there. */
export interface NamedEntity {
  readonly article: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly entity: Pick<Entity, 'type' | 'name' | 'names' | 'roles'>;
  readonly spoken: readonly string[];
}

/** A statement of the record. */
export interface MadeStatement extends Dated {
  readonly article: string;
  readonly statement: string;
  /** The speaker's name; it may be that of no entity. */
  readonly speaker: string | null;
  readonly publisher: string | null;
}

/** One thing said, by every report of it. */
export interface SaidOnce {
  readonly reports: readonly {
    readonly article: string;
    readonly statement: string;
    readonly wording: Wording | 'only';
  }[];
}

/** A role that pages give, with the first and the last dated page that gives it (ISO 8601, or null). */
export interface RoleGiven {
  readonly title: string;
  readonly of: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly articles: readonly string[];
}

/** Who reports somebody: an outlet, and its articles. */
export interface Reporter {
  readonly publisher: string | null;
  readonly articles: readonly string[];
}

/** Somebody as the articles of a record know them. */
export interface Who<Statement> {
  readonly name: string;
  readonly type: Entity['type'];
  /** Every form of the name in use, the most used first. */
  readonly names: readonly { readonly name: string; readonly articles: number }[];
  readonly roles: readonly RoleGiven[];
  readonly reporters: readonly Reporter[];
  /** In the order in which they were said, else printed. */
  readonly statements: readonly Statement[];
  /** The same, each thing said once, the fullest report first; in the order of the first that was said. */
  readonly sayings: readonly SaidOnce[];
}
