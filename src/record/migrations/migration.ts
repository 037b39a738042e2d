import type { DatabaseSync } from 'node:sqlite';

/** One step of the schema. A step that was released is never edited; a later one changes what it made. */
export interface Migration {
  /** 1, 2, 3, ... without gaps. */
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  /** Fills what the step made from what is kept already. */
  readonly fill?: (db: DatabaseSync) => void;
}
