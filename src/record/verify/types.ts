import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import type { Finding } from '../types.ts';

/** One text of the record, unpacked, with its row. */
export interface VerifiedText {
  readonly key: number;
  readonly latest: boolean;
  readonly record: PageRecord;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Looks at one thing of every text and says what is wrong with it. */
export type TextCheck = (text: VerifiedText) => Iterable<string>;

/** A check by its name; its questions are prepared once. */
export interface NamedTextCheck {
  readonly name: string;
  readonly open: (db: DatabaseSync) => TextCheck;
}

/** Looks at the record as a whole. */
export type WholeCheck = (db: DatabaseSync) => Iterable<Finding>;
