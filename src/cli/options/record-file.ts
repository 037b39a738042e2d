import { Option } from 'commander';
import type { OnRecord } from '../../record/index.ts';
import type { Host } from '../host.ts';
import { checkRecordPath } from './record-path.ts';

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

/** Opens a record for as long as `work` takes. */
export async function withRecord<T>(
  file: string,
  mode: 'add' | 'ask',
  work: (record: OnRecord) => Promise<T>,
): Promise<T> {
  checkRecordPath(file, mode);
  const { openRecord } = await import('../../record/index.ts');
  const record = openRecord(file, { mode });
  try {
    return await work(record);
  } finally {
    record.close();
  }
}
