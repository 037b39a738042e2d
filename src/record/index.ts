export {
  type Added,
  type ArticleFilter,
  type ArticleFound,
  type ArticleRow,
  type ArticleWarning,
  type Counts,
  type NewPage,
  type OnRecord,
  RecordError,
  type RecordProblem,
  type Sighting,
  type StatementFilter,
  type StatementRow,
} from './types.ts';

import { type OnRecord, RecordError } from './types.ts';

export interface OpenOptions {
  /** `add` makes the file where it is missing; `ask` throws `not-found` there, and never writes. */
  readonly mode: 'add' | 'ask';
}

/** Opens the record in `file`. Throws `RecordError` where that cannot be. */
export function openRecord(file: string, _options: OpenOptions): OnRecord {
  throw new RecordError('cannot-open', `Expected a record in ${file}`);
}
