import { Argument, Option } from 'commander';
import { oneOf } from './choice.ts';

export type InputKind = 'pages' | 'articles';

/** `PATH...` of the commands that read. */
export function pathsArgument(): Argument {
  return new Argument(
    '<paths...>',
    'files and folders: HTML, text, MHTML, mail, mbox, RTF, feeds, WARC, exports of LexisNexis, Factiva and ProQuest; - is standard input',
  );
}

/** `--input`: pages as they were saved, or articles that are clean already. */
export function inputOption(): Option {
  return new Option('--input <kind>', 'pages, or articles (JSON Lines with id and text)')
    .argParser(oneOf('--input', ['pages', 'articles']))
    .default('pages' satisfies InputKind);
}
