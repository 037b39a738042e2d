import { RecordError, type RecordProblem } from './types.ts';

/** SQLite's primary result codes that a person can do something about. */
const PROBLEMS: ReadonlyMap<number, readonly [RecordProblem, string]> = new Map([
  [5, ['busy', 'Expected to write within the time set, but another process holds']],
  [8, ['read-only', 'Expected to write, but may only read']],
  [13, ['disk-full', 'Expected room to write, but the disk is full under']],
  [14, ['cannot-open', 'Expected to open or create, but could not,']],
  [26, ['not-a-record', 'Expected a record of Onrecord, but this file is no SQLite database:']],
]);

/** What went wrong in the database as a `RecordError` with clear words; anything else is given back as it came. */
export function problemOf(error: unknown, file: string): unknown {
  const code = errorCode(error);
  const known = code === null ? undefined : PROBLEMS.get(code & 0xff);
  return known ? new RecordError(known[0], `${known[1]} ${file}`, error) : error;
}

function errorCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode : null;
}
