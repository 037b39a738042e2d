import { RecordError, type RecordProblem } from './types.ts';

/** SQLite's primary result codes that a person can do something about, each with what was expected and what came. */
const PROBLEMS: ReadonlyMap<number, readonly [RecordProblem, string]> = new Map([
  [5, ['busy', 'Expected to write within the time set, but another process holds']],
  [8, ['read-only', 'Expected to write, but may only read']],
  [10, ['disk-error', 'Expected to read and write, but the disk (or a limit on it) refuses, under']],
  [11, ['damaged', 'Expected a whole record, but the database is damaged:']],
  [13, ['disk-full', 'Expected room to write, but the disk is full under']],
  [14, ['cannot-open', 'Expected to open or create, but could not,']],
  [26, ['not-a-record', 'Expected a record of Onrecord, but this file is no SQLite database:']],
]);

const UNPACKABLE = 'Expected a whole record, but something kept in it cannot be unpacked: it is damaged:';

/** What went wrong in the database as a `RecordError` with clear words; anything else is given back as it came. */
export function problemOf(error: unknown, file: string): unknown {
  if (isUnpackable(error)) return new RecordError('damaged', `${UNPACKABLE} ${file}`, error);
  const code = errorCode(error);
  const known = code === null ? undefined : PROBLEMS.get(code & 0xff);
  return known ? new RecordError(known[0], `${known[1]} ${file}`, error) : error;
}

/** Whether something that was read is not what had been written. */
export function isDamage(error: unknown): boolean {
  const problem = problemOf(error, '');
  return problem instanceof RecordError && (problem.code === 'damaged' || problem.code === 'disk-error');
}

/** All that the record parses or unpacks, it packed itself: where that fails, the bytes are not those that were kept. */
function isUnpackable(error: unknown): boolean {
  if (error instanceof SyntaxError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ZSTD_');
}

function errorCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode : null;
}
