import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../exit.ts';

/** What can be said of a record's path before a database is opened there: SQLite's own words would help nobody. */
export function checkRecordPath(file: string, mode: 'add' | 'ask'): void {
  if (file === '') throw new UsageError('expected --db to be the name of a file, not an empty text');
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory())
    throw new UsageError(`expected --db to be a file; ${file} is a folder. Try ${join(file, 'onrecord.db')}`);
  if (mode === 'ask') checkToAsk(file, stats?.size ?? null);
  else checkToAdd(file, stats !== undefined);
}

function checkToAsk(file: string, size: number | null): void {
  const make = `Make one with: onrecord add PAGES --db ${file}`;
  if (size === null) throw new UsageError(`expected a record, but there is no file ${file}. ${make}`);
  if (size === 0 && !existsSync(`${file}-wal`))
    throw new UsageError(`expected a record, but the file ${file} is empty. ${make}`);
  if (!mayWrite(dirname(file)) && !existsSync(`${file}-shm`))
    throw new UsageError(
      `expected a folder that may be written, as SQLite needs even to read; ${dirname(file)} is read-only. Copy ${file} elsewhere`,
    );
}

function checkToAdd(file: string, there: boolean): void {
  const folder = dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`expected a folder for the record; there is no folder ${folder}`);
  if (!mayWrite(folder) || (there && !mayWrite(file)))
    throw new UsageError(`expected to write to ${file}; it is read-only. Choose another place with --db`);
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
