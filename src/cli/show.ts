import { Command } from 'commander';
import type { PageRecord } from '../format/index.ts';
import type { OnRecord } from '../record/index.ts';
import type { CommandFile } from './command.ts';
import { UsageError } from './exit.ts';
import { type Format, formatOption } from './format.ts';
import { nearest } from './nearest.ts';
import { shortId } from './print/article-id.ts';
import { markedLines } from './print/marked.ts';
import { paintOf } from './print/paint.ts';
import { dbOption, withRecord } from './record-file.ts';

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
        for (const line of markedLines(found, style)) await host.print(line);
      }),
    );

function articleOf(id: string, record: OnRecord): PageRecord {
  const answer = record.article(id);
  if (answer.found === 'one') return answer.record;
  if (answer.found === 'many')
    throw new UsageError(`expected one article, but ${id} begins ${answer.ids.map(shortId).join(', ')}`);
  const near = nearest(
    id,
    record.articles().map((article) => shortId(article.id)),
  );
  throw new UsageError(
    `expected the id of an article in the record, not "${id}".${near ? ` Did you mean ${near}?` : ''} Ids are listed by: onrecord stories`,
  );
}
