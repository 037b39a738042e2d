import { Command } from 'commander';
import type { OnRecord, StatementRow } from '../../record/index.ts';
import { SPEECH, type Who, whoIs } from '../../views/index.ts';
import { articlesOf } from '../articles-of.ts';
import type { CommandFile } from '../command.ts';
import type { Host } from '../host.ts';
import { type Format, formatOption } from '../options/format.ts';
import { dbOption, withRecord } from '../options/record-file.ts';
import { paintOf } from '../print/screen/paint.ts';
import { printable } from '../print/screen/printable.ts';
import { choiceLines, whoLines } from '../print/who.ts';

interface WhoOptions {
  readonly format: Format;
  readonly db: string;
}

/** `onrecord who NAME`: names, roles, who reports them, and what they said, in order of time. */
export const whoCommand: CommandFile = (host) =>
  new Command('who')
    .description('tell who somebody is: names, roles, who reports them, what they said')
    .argument('<name>', 'a name, in any spelling; where several bear it, they are listed')
    .addOption(dbOption(host))
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord who Calloway --db examples.db')
    .action((name: string, { format, db }: WhoOptions) =>
      withRecord(db, 'ask', async (record) => {
        const found = bearing(name, record);
        if (format === 'jsonl') for (const who of found) await host.print(JSON.stringify(who));
        else await printFound(name, found, record, host);
      }),
    );

/** Everybody of that name, with their speech. */
export function bearing(name: string, record: OnRecord): Who<StatementRow>[] {
  return whoIs(name, record.entities({ name }), record.statements({ acts: SPEECH }), record.same());
}

async function printFound(
  name: string,
  found: readonly Who<StatementRow>[],
  record: OnRecord,
  host: Host,
): Promise<void> {
  const style = { width: host.width, paint: paintOf(host.colour) };
  const articles = articlesOf(record);
  if (found.length === 0) host.note(`Nobody in this record is called ${name}.`);
  if (found.length > 1) host.note(`${found.length} bear this name. Which one? Ask by the full name.`);
  const linesOf = found.length === 1 ? whoLines : choiceLines;
  for (const who of printable(found))
    for (const line of [...linesOf(who, articles, style), '']) await host.print(line);
}
