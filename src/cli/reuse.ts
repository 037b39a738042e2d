import { Command } from 'commander';
import { repostsOf } from '../views/index.ts';
import type { CommandFile } from './command.ts';
import { type Format, formatOption } from './format.ts';
import { paintOf } from './print/paint.ts';
import { printable } from './print/printable.ts';
import { repostLines } from './print/repost.ts';
import { dbOption, withRecord } from './record-file.ts';

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
        const articles = new Map(printable(record.articles()).map((article) => [article.id, article]));
        const style = { width: host.width, paint: paintOf(host.colour) };
        for (const repost of repostsOf(pairs))
          for (const line of repostLines(repost, articles, style)) await host.print(line);
      }),
    );
