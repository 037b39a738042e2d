import { Command } from 'commander';
import type { PageError, PageRecord } from '../format/index.ts';
import type { CommandFile } from './command.ts';
import { EXIT } from './exit.ts';
import { type Format, formatOption } from './format.ts';
import type { Host } from './host.ts';
import { type InputKind, inputOption, pathsArgument } from './input.ts';
import { opened } from './opened.ts';
import { markedLines } from './print/marked.ts';
import { paintOf } from './print/paint.ts';
import { progressOf } from './progress.ts';

interface ReadOptions {
  readonly format: Format;
  readonly input: InputKind;
}

/** `onrecord read PATH...`: one record a page, in the order given; nothing is kept. */
export const readCommand: CommandFile = (host, end) =>
  new Command('read')
    .description('read pages and print their records; nothing is kept')
    .addArgument(pathsArgument())
    .addOption(inputOption())
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord read examples --format jsonl')
    .action(async (paths: string[], { format, input }: ReadOptions) => {
      const { readAll } = await import('../work/index.ts');
      const progress = progressOf(host, 'Pages read:');
      let unread = 0;
      for await (const { result } of readAll(opened(paths, input, host))) {
        const failed = 'error' in result;
        if (failed) unread++;
        progress.step(failed);
        await show(result, format, host);
      }
      progress.done();
      end(unread ? EXIT.unread : EXIT.ok);
    });

async function show(result: PageRecord | PageError, format: Format, host: Host): Promise<void> {
  if (format === 'jsonl') return host.print(JSON.stringify(result));
  if ('error' in result)
    return host.print(`${result.input.path}: ${result.error.message} (${result.error.code})\n`);
  for (const line of markedLines(result, { width: host.width, paint: paintOf(host.colour), all: false }))
    await host.print(line);
}
