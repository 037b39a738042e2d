import { Command } from 'commander';
import type { CommandFile } from '../command.ts';
import { EXIT } from '../exit.ts';
import type { Host } from '../host.ts';
import { type Kept, keepAll } from '../keep.ts';
import { expectedPages } from '../opened.ts';
import { type Format, formatOption } from '../options/format.ts';
import { type InputKind, inputOption, pathsArgument } from '../options/input.ts';
import { dbOption, withRecord } from '../options/record-file.ts';
import { printable } from '../print/screen/printable.ts';
import { wrap } from '../print/screen/wrap.ts';
import { shortId } from '../print/values/article-id.ts';
import { count } from '../print/values/count.ts';
import { progressOf } from '../progress.ts';
import { watched } from '../unkept.ts';

interface AddOptions {
  readonly input: InputKind;
  readonly format: Format;
  readonly db: string;
}

const OUTCOME = { new: 'new', version: 'a new version', again: 'known already' } as const;

/** `onrecord add PATH...`: reads and keeps. */
export const addCommand: CommandFile = (host, end) =>
  new Command('add')
    .description('read pages and keep them in the record')
    .addArgument(pathsArgument())
    .addOption(inputOption())
    .addOption(dbOption(host))
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord add examples --db examples.db')
    .action((paths: string[], { input, format, db }: AddOptions) =>
      withRecord(db, 'add', async (opened) => {
        const { record, unkept } = watched(opened);
        const progress = progressOf(host, 'Pages kept:', await expectedPages(paths, input, host));
        let unread = 0;
        const tell = (kept: Kept): Promise<void> => {
          if (!kept.added) unread++;
          progress.step(!kept.added);
          return format === 'jsonl' ? host.print(JSON.stringify(outcomeOf(kept))) : printText(kept, host);
        };
        try {
          for await (const kept of keepAll(paths, input, record, host)) await tell(kept);
        } catch (error) {
          for (const result of unkept(error)) await tell({ result, added: null });
          throw error;
        } finally {
          progress.done();
        }
        end(unread ? EXIT.unread : EXIT.ok);
      }),
    );

function outcomeOf({ result, added }: Kept): object {
  return added ? { input: result.input, ...added } : result;
}

async function printText(kept: Kept, host: Host): Promise<void> {
  for (const line of wrap(textOf(printable(kept)), host.width)) await host.print(line);
}

function textOf({ result, added }: Kept): string {
  const path = result.input.path ?? '-';
  if (!added)
    return `${path}: could not be ${result.error.code === 'not-kept' ? 'kept' : 'read'}: ${result.error.message}`;
  return `${path}: ${OUTCOME[added.outcome]}, ${count(result.statements.length, 'statement')} · ${shortId(added.article)}`;
}
