import { Command } from 'commander';
import type { GivenArticle } from '../../format/index.ts';
import type { KeptText, OnRecord } from '../../record/index.ts';
import type { SourceItem } from '../../source/index.ts';
import type { CommandFile } from '../command.ts';
import { EXIT } from '../exit.ts';
import type { Host } from '../host.ts';
import { type Format, formatOption } from '../options/format.ts';
import { dbOption, withRecord } from '../options/record-file.ts';
import { checkRecordPath } from '../options/record-path.ts';
import { wrap } from '../print/screen/wrap.ts';
import { shortId } from '../print/values/article-id.ts';
import { count } from '../print/values/count.ts';
import { progressOf } from '../progress.ts';

interface RereadOptions {
  readonly dryRun?: true;
  readonly format: Format;
  readonly db: string;
}

/** What reading a text again gave; a text that can no longer be read keeps the record that it has. */
interface Reread {
  readonly article: string;
  readonly outcome: 'changed' | 'same' | 'unread';
}

/** `onrecord reread`: every text again from the bytes kept, with the reader of this version. */
export const rereadCommand: CommandFile = (host, end) =>
  new Command('reread')
    .description('read everything again from the bytes that are kept, with the present reader')
    .option('--dry-run', 'say what would change, and change nothing')
    .addOption(dbOption(host))
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord reread --dry-run --db examples.db')
    .action(({ dryRun, format, db }: RereadOptions) => {
      checkRecordPath(db, 'ask');
      return withRecord(db, 'add', async (record) => {
        const sum = { changed: 0, same: 0, unread: 0 };
        for await (const reread of rereadAll(record, host, dryRun === true)) {
          sum[reread.outcome]++;
          if (format === 'jsonl') await host.print(JSON.stringify(reread));
          else if (reread.outcome !== 'same')
            await host.print(`${shortId(reread.article)}: ${reread.outcome}`);
        }
        const told = `${count(sum.changed, 'text')} ${dryRun ? 'would change' : 'changed'}, ${sum.same} as before, ${sum.unread} that could not be read again.`;
        if (format === 'text') for (const line of wrap(told, host.width)) await host.print(line);
        end(sum.unread ? EXIT.unread : EXIT.ok);
      });
    });

/** Everything is put in place when all of it is read: who stops this before has changed nothing. */
async function* rereadAll(record: OnRecord, host: Host, dryRun: boolean): AsyncGenerator<Reread> {
  const { readAll } = await import('../../work/index.ts');
  const renewal = record.renewal();
  const progress = progressOf(host, 'Texts read again:', record.counts().versions);
  const waiting: KeptText[] = [];
  let changed = 0;
  for await (const { result } of readAll(itemsOf(record, waiting))) {
    const text = waiting.shift()!;
    progress.step('error' in result);
    const same = JSON.stringify(result) === JSON.stringify(text.record);
    if (!('error' in result) && !same) {
      changed++;
      renewal.put(text.key, result);
    }
    const outcome = 'error' in result ? 'unread' : same ? 'same' : 'changed';
    yield { article: text.record.id, outcome };
  }
  progress.done();
  if (changed > 0 && !dryRun) renewal.apply();
}

/** What the reader is given; the texts are left in `waiting`, in the order in which the results come. */
async function* itemsOf(record: OnRecord, waiting: KeptText[]): AsyncGenerator<SourceItem> {
  for (const text of record.keptTexts()) {
    waiting.push(text);
    const { bytes, contentType, given } = text;
    const { input } = text.record;
    if (given)
      yield { kind: 'given', given: JSON.parse(Buffer.from(bytes).toString()) as GivenArticle, input };
    else yield { kind: 'page', bytes, hints: { url: input.url, contentType }, input };
  }
}
