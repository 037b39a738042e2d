import { createHash } from 'node:crypto';
import { Argument, Command, Option } from 'commander';
import type { OnRecord } from '../../record/index.ts';
import {
  articleRows,
  COLUMNS,
  cellsOf,
  type Exported,
  type ExportRow,
  entityRows,
  statementRows,
  storyRow,
  timeRows,
} from '../../views/index.ts';
import type { CommandFile } from '../command.ts';
import type { Host } from '../host.ts';
import { oneOf } from '../options/choice.ts';
import { dbOption, withRecord } from '../options/record-file.ts';
import { csvLine } from '../print/values/csv.ts';
import { progressOf } from '../progress.ts';

const WHAT = ['articles', 'statements', 'times', 'entities', 'stories'] as const;
type What = (typeof WHAT)[number];
const FORMS = ['jsonl', 'csv'] as const;

interface ExportOptions {
  readonly format: (typeof FORMS)[number];
  readonly withoutText?: boolean;
  readonly db: string;
}

/** `onrecord export`: what the record holds, for other programs. */
export const exportCommand: CommandFile = (host) =>
  new Command('export')
    .description('print all articles, statements, times, entities or stories, as JSON Lines or CSV')
    .addArgument(new Argument('<what>', WHAT.join(', ')).argParser(oneOf('what to export', WHAT)))
    .addOption(
      new Option('--format <form>', FORMS.join(' or ')).argParser(oneOf('--format', FORMS)).default('jsonl'),
    )
    .option('--without-text', 'no words of the pages: ids, offsets, hashes, dates and kinds alone')
    .addOption(dbOption(host))
    .addHelpText('after', '\nExample:\n  onrecord export statements --format csv --db examples.db')
    .action((what: What, { format, withoutText = false, db }: ExportOptions) =>
      withRecord(db, 'ask', async (record) => {
        const progress = progressOf(host, 'Articles exported:', record.articles().length);
        const rows = rowsOf(what, record, () => progress.step(false));
        if (format === 'csv') await printCsv(columnsOf(what, withoutText), rows, withoutText, host);
        else await printLines(rows, withoutText, host);
        progress.done();
      }),
    );

async function printLines(rows: Iterable<ExportRow>, withoutText: boolean, host: Host): Promise<void> {
  for (const row of rows) await host.print(JSON.stringify(cellsOf(row, withoutText)));
}

function columnsOf(what: What, withoutText: boolean): readonly string[] {
  const { facts, words } = COLUMNS[what];
  return withoutText ? facts : [...facts, ...words];
}

/** The first record names the columns, though no other follows; every record ends with CRLF, as RFC 4180 has it. */
async function printCsv(
  columns: readonly string[],
  rows: Iterable<ExportRow>,
  withoutText: boolean,
  host: Host,
): Promise<void> {
  await host.print(`${csvLine(columns)}\r`);
  for (const row of rows) {
    const cells = cellsOf(row, withoutText);
    await host.print(`${csvLine(columns.map((column) => cells[column] ?? null))}\r`);
  }
}

const ROWS: Readonly<Record<Exclude<What, 'stories'>, (article: Exported) => ExportRow[]>> = {
  articles: articleRows,
  statements: statementRows,
  times: timeRows,
  entities: entityRows,
};

/** Article after article, so that a large record is never held as a whole. */
function* rowsOf(what: What, record: OnRecord, step: () => void): Generator<ExportRow> {
  if (what === 'stories') {
    for (const story of record.stories()) yield storyRow(story);
    return;
  }
  for (const { id } of record.articles()) {
    const found = record.article(id);
    step();
    if (found.found === 'one') yield* ROWS[what]({ record: found.record, version: found.version, hash });
  }
}

const hash = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
