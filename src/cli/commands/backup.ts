import { statSync } from 'node:fs';
import { Command } from 'commander';
import type { CommandFile } from '../command.ts';
import { UsageError } from '../exit.ts';
import { type Format, formatOption } from '../options/format.ts';
import { dbOption, withRecord } from '../options/record-file.ts';
import { printable } from '../print/screen/printable.ts';
import { wrap } from '../print/screen/wrap.ts';

interface BackupOptions {
  readonly format: Format;
  readonly db: string;
}

/** `onrecord backup FILE`: the whole record in a new file, of one moment, while others may add to it. */
export const backupCommand: CommandFile = (host) =>
  new Command('backup')
    .description('write the whole record to a new file, while others may add to it')
    .argument('<file>', 'the new file')
    .addOption(dbOption(host))
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord backup examples-copy.db --db examples.db')
    .action((file: string, { format, db }: BackupOptions) =>
      withRecord(db, 'ask', async (record) => {
        try {
          record.backup(file);
        } catch (error) {
          throw wrongFile(error) ? new UsageError(error.message) : error;
        }
        const { size } = statSync(file);
        const told = `${db} is kept in ${file} as well (${(size / 1e6).toFixed(1)} MB).`;
        if (format === 'jsonl') await host.print(JSON.stringify({ file, bytes: size }));
        else for (const line of wrap(printable(told), host.width)) await host.print(line);
      }),
    );

/** Told by its name, since the record is loaded only when it is opened. */
function wrongFile(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'file-exists';
}
