import { Command, Option } from 'commander';
import { oneOf } from './choice.ts';
import type { CommandFile } from './command.ts';
import { EXIT } from './exit.ts';
import { type Format, formatOption } from './format.ts';
import { readPaths } from './temporary.ts';

interface ReadOptions {
  readonly format: Format;
  readonly input: 'pages' | 'articles';
}

/** `onrecord read PATH...`: one record a page, in the order given; nothing is kept. */
export const readCommand: CommandFile = (host, end) =>
  new Command('read')
    .description('read pages and print their records')
    .argument('<paths...>', 'files and folders; - is standard input')
    .addOption(inputOption())
    .addOption(formatOption(host))
    .addHelpText('after', '\nExample:\n  onrecord read examples --format jsonl')
    .action(async (paths: string[], options: ReadOptions) => {
      let unread = 0;
      for await (const line of readPaths(paths, options.input)) {
        if ('error' in line) unread++;
        await host.print(JSON.stringify(line));
      }
      end(unread ? EXIT.unread : EXIT.ok);
    });

/** `--input`: pages as they were saved, or articles that are clean already. */
export function inputOption(): Option {
  return new Option('--input <kind>', 'pages, or articles (JSON Lines with id and text)')
    .argParser(oneOf('--input', ['pages', 'articles']))
    .default('pages');
}
