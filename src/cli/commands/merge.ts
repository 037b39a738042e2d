import { Command } from 'commander';
import type { Merged } from '../../record/index.ts';
import type { CommandFile } from '../command.ts';
import { EXIT } from '../exit.ts';
import { type Format, formatOption } from '../options/format.ts';
import { dbOption, withRecord } from '../options/record-file.ts';
import { checkRecordPath } from '../options/record-path.ts';
import { printable } from '../print/screen/printable.ts';
import { wrap } from '../print/screen/wrap.ts';
import { count } from '../print/values/count.ts';
import { stepsOf } from '../progress.ts';

interface MergeOptions {
  readonly format: Format;
  readonly db: string;
}

/** `onrecord merge OTHER`: adds what another record has; what both have stays once. */
export const mergeCommand: CommandFile = (host, end) =>
  new Command('merge')
    .description('add what another record has; the other keeps it too')
    .argument('<other>', 'the file of the other record')
    .addOption(dbOption(host))
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord merge examples.db --db all.db')
    .action(async (other: string, { format, db }: MergeOptions) => {
      checkRecordPath(other, 'ask');
      await withRecord(db, 'add', async (record) => {
        const { step, done } = stepsOf(host, 'Texts merged:');
        const merged = record.merge(other, step);
        done();
        if (format === 'jsonl') await host.print(JSON.stringify(merged));
        else for (const line of wrap(printable(textOf(other, merged)), host.width)) await host.print(line);
        end(merged.unread > 0 ? EXIT.unread : EXIT.ok);
      });
    });

function textOf(other: string, { articles, versions, sightings, unread }: Merged): string {
  const brought = [
    count(articles, 'new article'),
    count(versions, 'new version'),
    count(sightings, 'sighting'),
  ].join(', ');
  const lost = unread > 0 ? ` It is damaged: ${count(unread, 'text')} could not be read from it.` : '';
  return `From ${other}: ${brought}.${lost}`;
}
