import { Command } from 'commander';
import { repostsOf } from '../../views/index.ts';
import { articlesOf } from '../articles-of.ts';
import type { CommandFile } from '../command.ts';
import { type Format, formatOption } from '../options/format.ts';
import { dbOption, withRecord } from '../options/record-file.ts';
import { repostLines } from '../print/repost.ts';
import { paintOf } from '../print/screen/paint.ts';

interface ReuseOptions {
  readonly format: Format;
  readonly db: string;
}

/** `onrecord reuse`: articles that share passages, and whose words they are. */
export const reuseCommand: CommandFile = (host) =>
  new Command('reuse')
    .description('list articles that carry the words of others, credited or not')
    .addOption(dbOption(host))
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord reuse --db examples.db')
    .action(({ format, db }: ReuseOptions) =>
      withRecord(db, 'ask', async (record) => {
        const pairs = record.reuse();
        if (format === 'jsonl') {
          for (const pair of pairs) await host.print(JSON.stringify(pair));
          return;
        }
        const articles = articlesOf(record);
        const style = { width: host.width, paint: paintOf(host.colour) };
        const reposts = repostsOf(pairs);
        if (reposts.length === 0) host.note('No article carries the words of another.');
        for (const repost of reposts)
          for (const line of repostLines(repost, articles, style)) await host.print(line);
      }),
    );
