import { Command } from 'commander';
import { articleOf } from '../article-of.ts';
import type { CommandFile } from '../command.ts';
import { type Format, formatOption } from '../options/format.ts';
import { dbOption, withRecord } from '../options/record-file.ts';
import { markedLines } from '../print/marked.ts';
import { paintOf } from '../print/screen/paint.ts';
import { printable } from '../print/screen/printable.ts';

interface ShowOptions {
  readonly all?: true;
  readonly format: Format;
  readonly db: string;
}

/** `onrecord show ARTICLE`: its text with the statements marked, each with its speaker and why. */
export const showCommand: CommandFile = (host) =>
  new Command('show')
    .description('show an article with its statements marked')
    .argument('<article>', 'its id, or the beginning of it')
    .option('--all', 'mark thoughts and plans too, not speech alone')
    .addOption(dbOption(host))
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord show 41c7 --db examples.db')
    .action((id: string, { all, format, db }: ShowOptions) =>
      withRecord(db, 'ask', async (record) => {
        const found = articleOf(id, record);
        if (format === 'jsonl') return host.print(JSON.stringify(found));
        const style = { width: host.width, paint: paintOf(host.colour), all: all === true };
        for (const line of markedLines(printable(found), style)) await host.print(line);
      }),
    );
