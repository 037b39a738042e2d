import { Command } from 'commander';
import type { Forget, OnRecord } from '../../record/index.ts';
import type { CommandFile } from '../command.ts';
import { UsageError } from '../exit.ts';
import { type Format, formatOption } from '../options/format.ts';
import { dbOption, withRecord } from '../options/record-file.ts';
import { wrap } from '../print/screen/wrap.ts';
import { shortId } from '../print/values/article-id.ts';
import { count } from '../print/values/count.ts';

interface ForgetOptions {
  readonly person?: string;
  readonly dryRun?: true;
  readonly format: Format;
  readonly db: string;
}

/** `onrecord forget PAGE`, `--person NAME`: removes it everywhere, the bytes kept included. */
export const forgetCommand: CommandFile = (host) =>
  new Command('forget')
    .description('remove a page, or every page that names a person, with all that is known from it')
    .argument('[page]', 'the id of an article, or the beginning of it')
    .option('--person <name>', 'every article that has this name anywhere, in any version')
    .option('--dry-run', 'say what would go, and remove nothing')
    .addOption(dbOption(host))
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord forget --person Calloway --dry-run --db examples.db')
    .action(async (page: string | undefined, options: ForgetOptions) => {
      const what = whatOf(page, options.person);
      const ids = await withRecord(options.db, 'ask', async (record) => found(what, record));
      const at = new Date(host.now()).toISOString();
      await withRecord(options.db, options.dryRun ? 'ask' : 'add', async (record) => {
        if (!options.dryRun && !record.forget(what, at).cleared) host.note(stillRead(options.db));
        for (const line of lines(ids, record, options, host.width)) await host.print(line);
      });
    });

function stillRead(db: string): string {
  return `Another process still reads the record: what was forgotten stands in ${db}-wal until that one ends.`;
}

function found(what: Forget, record: OnRecord): string[] {
  const ids = record.toForget(what);
  if (ids.length === 0) throw new UsageError(`expected something to forget, but ${nothing(what)}`);
  if (what.kind === 'page' && ids.length > 1)
    throw new UsageError(`expected one article, but ${ids.length} begin with "${what.article}"`);
  return ids;
}

function whatOf(article: string | undefined, name: string | undefined): Forget {
  if (article !== undefined && name === undefined) return { kind: 'page', article };
  if (name !== undefined && article === undefined) return { kind: 'person', name };
  throw new UsageError('expected either a page or --person, for example: onrecord forget 41c7');
}

function nothing(what: Forget): string {
  return what.kind === 'page'
    ? `no article has an id that begins with "${what.article}"`
    : `no article names "${what.name}"`;
}

/** What was forgotten is named by its id alone. */
function lines(
  ids: readonly string[],
  record: OnRecord,
  { dryRun, format }: ForgetOptions,
  width: number,
): string[] {
  const forgotten = dryRun !== true;
  if (format === 'jsonl') return ids.map((article) => JSON.stringify({ article, forgotten }));
  const { articles } = record.counts();
  const sum = forgotten
    ? `${count(ids.length, 'article')} forgotten, ${articles} left. Backups and other copies still have what they had.`
    : `${count(ids.length, 'article')} of ${articles} would be forgotten. Without --dry-run they are.`;
  return [...ids.map(shortId), ...wrap(sum, width)];
}
