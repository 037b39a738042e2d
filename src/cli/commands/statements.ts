import { Command, Option } from 'commander';
import type { StatementAct, StatementKind } from '../../format/index.ts';
import type { OnRecord, StatementFilter, StatementRow } from '../../record/index.ts';
import { SPEECH } from '../../views/index.ts';
import { articleOf } from '../article-of.ts';
import { articlesOf } from '../articles-of.ts';
import type { CommandFile } from '../command.ts';
import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { oneOf } from '../options/choice.ts';
import { firstDayOf, lastDayOf } from '../options/date.ts';
import { type Format, formatOption } from '../options/format.ts';
import { dbOption, withRecord } from '../options/record-file.ts';
import { paintOf } from '../print/screen/paint.ts';
import { printable } from '../print/screen/printable.ts';
import { wrap } from '../print/screen/wrap.ts';
import { statementLines } from '../print/statement.ts';

interface StatementsOptions {
  readonly speaker?: string;
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
  readonly kind?: StatementKind;
  readonly act?: StatementAct;
  readonly words?: string;
  readonly article?: string;
  readonly all?: true;
  readonly format: Format;
  readonly db: string;
}

const KINDS = ['direct', 'indirect', 'mixed'] as const;
const ACTS = ['said', 'asked', 'demanded', 'denied', 'declined', 'thought', 'intended'] as const;

const NONE = 'No statement fits. Without --all, thoughts and plans are left out.';

/** `onrecord statements`: who said what, filtered. */
export const statementsCommand: CommandFile = (host) =>
  new Command('statements')
    .description('list who said what')
    .option('--speaker <name>', 'words of the speaker’s name')
    .option('--outlet <name>', 'words of the outlet’s name or domain')
    .addOption(
      new Option('--from <date>', 'said, else printed, on this day or later').argParser(firstDayOf('--from')),
    )
    .addOption(
      new Option('--to <date>', 'said, else printed, on this day or before').argParser(lastDayOf('--to')),
    )
    .addOption(new Option('--kind <kind>', KINDS.join(', ')).argParser(oneOf('--kind', KINDS)))
    .addOption(new Option('--act <act>', ACTS.join(', ')).argParser(oneOf('--act', ACTS)))
    .option('--words <words>', 'words that all stand in what was said')
    .option('--article <id>', 'of one article: its id, or the beginning of it')
    .option('--all', 'thoughts and plans too, not speech alone')
    .addOption(dbOption(host))
    .addOption(formatOption(host))
    .addHelpText(
      'after',
      '\nExample:\n  onrecord statements --speaker Calloway --kind direct --db examples.db',
    )
    .action((options: StatementsOptions) => {
      checkRange(options);
      return withRecord(options.db, 'ask', async (record) => {
        if (options.article) articleOf(options.article, record);
        const rows = record.statements(filterOf(options));
        if (options.format === 'jsonl') for (const row of rows) await host.print(JSON.stringify(row));
        else await printRows(rows, record, host);
      });
    });

/** The speaker stands once over what he says in a row. */
async function printRows(rows: readonly StatementRow[], record: OnRecord, host: Host): Promise<void> {
  if (rows.length === 0) host.note(NONE);
  const style = { width: host.width, paint: paintOf(host.colour) };
  const articles = articlesOf(record);
  let before: string | null = null;
  for (const row of printable(rows)) {
    const speaker = row.speaker ?? 'nobody named';
    if (speaker !== before)
      for (const line of wrap(style.paint.name(speaker), host.width)) await host.print(line);
    before = speaker;
    for (const line of [...statementLines(row, articles, style), '']) await host.print(line);
  }
}

function checkRange({ from, to }: StatementsOptions): void {
  if (from && to && from > to)
    throw new UsageError(`expected --from to be before --to; ${from} is after ${to}`);
}

function filterOf({ db: _db, format: _format, all, act, ...rest }: StatementsOptions): StatementFilter {
  if (act) return { ...rest, acts: [act] };
  return all ? rest : { ...rest, acts: SPEECH };
}
