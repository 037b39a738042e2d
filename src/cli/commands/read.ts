import { Command } from 'commander';
import type { Read } from '../../work/index.ts';
import type { CommandFile } from '../command.ts';
import { EXIT } from '../exit.ts';
import { explain } from '../explain.ts';
import type { Host } from '../host.ts';
import { expectedPages, opened } from '../opened.ts';
import { type Format, formatOption } from '../options/format.ts';
import { type InputKind, inputOption, pathsArgument } from '../options/input.ts';
import { markedLines } from '../print/marked.ts';
import { paintOf } from '../print/screen/paint.ts';
import { printable } from '../print/screen/printable.ts';
import { unreadLines } from '../print/unread.ts';
import { progressOf } from '../progress.ts';

interface ReadOptions {
  readonly all?: true;
  readonly explain?: true;
  readonly format: Format;
  readonly input: InputKind;
}

/** `onrecord read PATH...`: one record a page, in the order given; nothing is kept. */
export const readCommand: CommandFile = (host, end) =>
  new Command('read')
    .description('read pages and print their records; nothing is kept')
    .addArgument(pathsArgument())
    .addOption(inputOption())
    .option('--all', 'mark thoughts and plans too in text, not speech alone')
    .option('--explain', 'print how a page was read instead: its blocks and its dates, each with the reason')
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord read examples --format jsonl')
    .action(async (paths: string[], { all, explain: explained, format, input }: ReadOptions) => {
      if (explained) return end(await explain(paths, host));
      const { readAll } = await import('../../work/index.ts');
      const progress = progressOf(host, 'Pages read:', await expectedPages(paths, input, host));
      let unread = 0;
      for await (const read of readAll(opened(paths, input, host))) {
        if (read.failed) unread++;
        progress.step(read.failed);
        await show(read, { format, all: all === true }, host);
      }
      progress.done();
      end(unread ? EXIT.unread : EXIT.ok);
    });

interface Shown {
  readonly format: Format;
  readonly all: boolean;
}

async function show(read: Read, { format, all }: Shown, host: Host): Promise<void> {
  if (format === 'jsonl') return host.print(read.json);
  const style = { width: host.width, paint: paintOf(host.colour), all };
  const shown = printable(read.result);
  const lines = 'error' in shown ? unreadLines(shown, style) : [...markedLines(shown, style), ''];
  for (const line of lines) await host.print(line);
}
