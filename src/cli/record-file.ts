import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Option } from 'commander';
import type { OnRecord } from '../record/index.ts';
import { UsageError } from './exit.ts';
import type { Host } from './host.ts';

export interface RecordOptions {
  readonly db: string;
}

const DEFAULT_FILE = 'onrecord.db';

/** `--db`: the record's file. */
export function dbOption(host: Host): Option {
  return new Option('--db <file>', 'the file of the record').default(
    host.env.ONRECORD_DB || DEFAULT_FILE,
    `ONRECORD_DB, else ${DEFAULT_FILE}`,
  );
}

/** What is told of the file before a database is made of it: SQLite's own words would not help anybody. */
function checkFile(file: string, mode: 'add' | 'ask'): void {
  if (file === '') throw new UsageError('expected --db to be the name of a file, not an empty text');
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory())
    throw new UsageError(`expected --db to be a file; ${file} is a folder. Try ${join(file, DEFAULT_FILE)}`);
  if (stats) return;
  if (mode === 'ask')
    throw new UsageError(
      `expected a record, but there is no file ${file}. Make one with: onrecord add PAGES --db ${file}`,
    );
  const folder = dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`expected a folder for the record; there is no folder ${folder}`);
}

/** Opens a record for as long as `work` takes. */
export async function withRecord<T>(
  file: string,
  mode: 'add' | 'ask',
  work: (record: OnRecord) => Promise<T>,
): Promise<T> {
  checkFile(file, mode);
  const { openRecord } = await import('../record/index.ts');
  const record = openRecord(file, { mode });
  try {
    return await work(record);
  } finally {
    record.close();
  }
}
