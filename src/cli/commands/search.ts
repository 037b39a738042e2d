import { Command, Option } from 'commander';
import type { StatementKind } from '../../format/index.ts';
import type { SearchFilter } from '../../record/index.ts';
import type { CommandFile } from '../command.ts';
import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { oneOf } from '../options/choice.ts';
import { firstDayOf, lastDayOf } from '../options/date.ts';
import { type Format, formatOption } from '../options/format.ts';
import { dbOption, withRecord } from '../options/record-file.ts';
import { hitLines } from '../print/hit.ts';
import { paintOf } from '../print/screen/paint.ts';
import { printable } from '../print/screen/printable.ts';

type SearchOptions = SearchFilter & { readonly format: Format; readonly db: string };

const KINDS = ['direct', 'indirect', 'mixed'] as const satisfies readonly StatementKind[];

/** `onrecord search WORDS`: articles and statements that have the words, the best first. */
export const searchCommand: CommandFile = (host) =>
  filtersOn(new Command('search'))
    .description('find articles and statements by their words, the best first')
    .argument('<words...>', 'words that all have to be there; several in quotation marks are a phrase')
    .option('--most <number>', 'how many at most', atLeastOne, 50)
    .addOption(dbOption(host))
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord search bridge piers --db examples.db')
    .action((words: string[], options: SearchOptions) => search(words, options, host));

function filtersOn(command: Command): Command {
  const day = (flag: string, what: string) => [
    new Option(`--${flag}-from <date>`, `${what} on this day or later`).argParser(
      firstDayOf(`--${flag}-from`),
    ),
    new Option(`--${flag}-to <date>`, `${what} on this day or before`).argParser(lastDayOf(`--${flag}-to`)),
  ];
  command
    .option('--speaker <name>', 'statements alone, of whom has these words in the name')
    .option('--outlet <name>', 'words of the outlet’s name or domain')
    .addOption(
      new Option('--kind <kind>', `statements alone: ${KINDS.join(', ')}`).argParser(oneOf('--kind', KINDS)),
    );
  for (const option of [...day('said', 'statements said'), ...day('printed', 'printed')])
    command.addOption(option);
  return command;
}

function search(
  words: readonly string[],
  { db, format, ...filter }: SearchOptions,
  host: Host,
): Promise<void> {
  const question = questionOf(words);
  checkQuestion(question);
  checkRange('said', filter.saidFrom, filter.saidTo);
  checkRange('printed', filter.printedFrom, filter.printedTo);
  return withRecord(db, 'ask', async (record) => {
    const hits = record.search(question, filter);
    if (hits.length === 0 && format === 'text') host.note('Nothing in this record has all of these words.');
    const style = { width: host.width, paint: paintOf(host.colour) };
    for (const hit of hits) {
      if (format === 'jsonl') await host.print(JSON.stringify(hit));
      else for (const line of [...hitLines(printable(hit), style), '']) await host.print(line);
    }
  });
}

/** The shell takes quotation marks away: what came in one piece with spaces in it was a phrase. */
function questionOf(words: readonly string[]): string {
  return words.map((word) => (/\s/.test(word) && !word.includes('"') ? `"${word}"` : word)).join(' ');
}

/** What could only be answered with nothing is refused. */
function checkQuestion(question: string): void {
  if (!/[\p{L}\p{N}]/u.test(question))
    throw new UsageError(`expected words to search for; there is no letter and no number in ${question}`);
  if ((question.match(/"/g)?.length ?? 0) % 2 === 1)
    throw new UsageError(`expected a quotation mark at both ends of a phrase; one is missing in ${question}`);
}

function checkRange(what: string, from: string | undefined, to: string | undefined): void {
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(`expected --${what}-from to be before --${what}-to; ${from} is after ${to}`);
}

function atLeastOne(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new UsageError(`expected --most to be a number from 1, not "${value}"`);
}
