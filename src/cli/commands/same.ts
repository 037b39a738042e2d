import { Command, Option } from 'commander';
import { articlesOf } from '../articles-of.ts';
import type { CommandFile } from '../command.ts';
import { EXIT, UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { oneOf } from '../options/choice.ts';
import { type Format, formatOption } from '../options/format.ts';
import { dbOption, withRecord } from '../options/record-file.ts';
import { comparePairs } from '../pairs.ts';
import { sameLines } from '../print/same.ts';
import { paintOf } from '../print/screen/paint.ts';
import { printable } from '../print/screen/printable.ts';

interface SameOptions {
  readonly input?: 'pairs';
  readonly format: Format;
  readonly db: string;
}

/** `onrecord same`: statements reported more than once; with `--input pairs`, whether two wordings say the same. */
export const sameCommand: CommandFile = (host, end) =>
  new Command('same')
    .description('list statements that several articles report, or compare pairs of wordings')
    .argument('[file]', 'with --input pairs: JSON Lines with id, a and b; - is standard input')
    .addOption(
      new Option('--input <kind>', 'pairs: compare the wordings in a file').argParser(
        oneOf('--input', ['pairs']),
      ),
    )
    .addOption(dbOption(host))
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord same --db examples.db')
    .action(async (file: string | undefined, { input, format, db }: SameOptions) => {
      if (file !== undefined && input === undefined)
        throw new UsageError(`expected --input pairs with ${file}, or --db ${file} to ask a record`);
      if (input === 'pairs') end((await comparePairs(file ?? '-', format, host)) ? EXIT.ok : EXIT.unread);
      else await printGroups(db, format, host);
    });

function printGroups(db: string, format: Format, host: Host): Promise<void> {
  return withRecord(db, 'ask', async (record) => {
    const groups = record.same();
    if (format === 'jsonl') {
      for (const group of groups) await host.print(JSON.stringify(group));
      return;
    }
    const statements = new Map(
      printable(record.statements()).map((row) => [`${row.article} ${row.statement}`, row]),
    );
    const style = { width: host.width, paint: paintOf(host.colour) };
    const articles = articlesOf(record);
    if (groups.length === 0) host.note('No statement stands in several articles.');
    for (const group of groups.toSorted((a, b) => b.statements.length - a.statements.length))
      for (const line of [...sameLines(group, statements, articles, style), '']) await host.print(line);
  });
}
