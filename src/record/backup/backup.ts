import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { RecordError } from '../types.ts';

/**
 * Writes the record as it stands, in one piece, to a new file, while others write.
 * The file appears under its name when all of it is on the disk.
 */
export function backuper(db: DatabaseSync): (file: string) => void {
  return (file) => {
    if (existsSync(file))
      throw new RecordError(
        'file-exists',
        `Expected a new file for the backup, but there is ${file} already`,
      );
    const unfinished = `${file}.unfinished-${process.pid}`;
    try {
      db.prepare('VACUUM INTO ?').run(unfinished);
      toDisk(unfinished);
      renameSync(unfinished, file);
      toDisk(dirname(file));
    } finally {
      rmSync(unfinished, { force: true });
    }
  };
}

function toDisk(path: string): void {
  const opened = openSync(path, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
