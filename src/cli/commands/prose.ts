import { Command, Option } from 'commander';
import type { CommandFile } from '../command.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { opened } from '../opened.ts';
import { oneOf } from '../options/choice.ts';
import { pathsArgument } from '../options/input.ts';
import type { ProseForm } from '../print/prose.ts';
import { paintOf } from '../print/screen/paint.ts';
import { printable } from '../print/screen/printable.ts';
import { unreadLines } from '../print/unread.ts';

interface ProseOptions extends ProseForm {
  readonly input: 'pages' | 'articles' | 'conllu';
  readonly raw?: true;
  readonly score?: string;
}

/** `onrecord prose PATH...`: sentences, words, names and times as the language layer reads them. */
export const proseCommand: CommandFile = (host, end) =>
  new Command('prose')
    .description(
      'print the sentences of pages with their words, names and times, or score them by a treebank',
    )
    .addArgument(pathsArgument())
    .addOption(
      new Option('--input <kind>', 'pages, articles (JSON Lines with id and text), or conllu (treebanks)')
        .argParser(oneOf('--input', ['pages', 'articles', 'conllu']))
        .default('pages'),
    )
    .addOption(
      new Option('--format <form>', 'text (for people) or conllu (CoNLL-U, for linguists)')
        .argParser(oneOf('--format', ['text', 'conllu']))
        .default(host.terminal ? 'text' : 'conllu', 'text on a terminal, else conllu'),
    )
    .option('--words', 'in text, show the tag, lemma and head of each word too')
    .option('--raw', 'with --input conllu: start from the text, not from its sentences and words')
    .option('--score <gold>', 'with --input conllu: print how well this CoNLL-U file is met')
    .addHelpText('after', '\nExample:\n  onrecord prose examples/storm-briefing.txt --format conllu')
    .action(async (paths: string[], options: ProseOptions) => {
      const { input, score, raw } = options;
      if (input === 'conllu') {
        const { printTreebanks } = await import('../treebanks.ts');
        return printTreebanks(paths, { ...options, raw: raw === true, score: score ?? null }, host);
      }
      if (score !== undefined || raw)
        throw new UsageError('expected --input conllu beside --score and --raw');
      end(await printPages(paths, input, options, host));
    });

async function printPages(
  paths: readonly string[],
  input: 'pages' | 'articles',
  form: ProseForm,
  host: Host,
): Promise<ExitCode> {
  const { readPage } = await import('../../page/index.ts');
  const { givenArticle, readArticle } = await import('../../article/index.ts');
  const { readProse } = await import('../../language/index.ts');
  const { identify } = await import('../../identity/index.ts');
  const { proseLines } = await import('../print/prose.ts');
  const style = { width: host.width, paint: paintOf(host.colour) };
  let code: ExitCode = EXIT.ok;
  for await (const item of opened(paths, input, host)) {
    if (item.kind === 'error') {
      code = EXIT.unread;
      for (const line of unreadLines(printable(item.error), style)) host.note(line);
      continue;
    }
    const given = item.kind === 'given';
    const article = given ? givenArticle(item.given) : readArticle(readPage(item.bytes, item.hints));
    const { text, headline, language, datePublished } = article;
    const prose = readProse({ text, headline, language, date: datePublished.value });
    const id = given ? item.given.id : (item.input.path ?? '-');
    for (const line of proseLines(prose.body, identify(prose), id, form, style)) await host.print(line);
  }
  return code;
}
