import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { PageRecord } from '../../format/index.ts';
import { summaryOf } from '../../views/index.ts';
import type { CommandFile } from '../command.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Host } from '../host.ts';
import { keepAll } from '../keep.ts';
import { expectedPages } from '../opened.ts';
import { dbOption, withRecord } from '../options/record-file.ts';
import { markedLines } from '../print/marked.ts';
import { nextLines } from '../print/next.ts';
import { overviewLines } from '../print/overview.ts';
import type { PageTold } from '../print/pages.ts';
import { paintOf } from '../print/screen/paint.ts';
import { printable } from '../print/screen/printable.ts';
import { progressOf } from '../progress.ts';

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url));
const EXAMPLES_RECORD = 'examples.db';
/** So many pages of one's own are shown in full. */
const FULL = 3;

/** `onrecord start [PATH...]`: what a newcomer sees first, with the examples or with pages of one's own. */
export const startCommand: CommandFile = (host, end) =>
  new Command('start')
    .description('read the examples, or your own pages, and tell what is in them')
    .argument('[paths...]', 'your own pages; the examples where left out')
    .addOption(dbOption(host))
    .addHelpText('after', '\nExample:\n  onrecord start')
    .action(async (paths: string[], { db }: { readonly db: string }, command: Command) => {
      if (paths.length > 0) end(await tell({ paths, db, own: true }, host));
      else end(await tell({ paths: [shown(EXAMPLES)], db: examplesRecord(db, command), own: false }, host));
    });

interface Told {
  readonly paths: readonly string[];
  readonly db: string;
  /** Whether the pages are the person's own. */
  readonly own: boolean;
}

/** A path as a person would type it from here. */
function shown(path: string): string {
  return relative('', path) || '.';
}

/** A record that was asked for by name, else one that is made anew each time, to show what this reader reads. */
function examplesRecord(db: string, command: Command): string {
  if (command.getOptionValueSource('db') === 'cli') return db;
  for (const ending of ['', '-wal', '-shm']) rmSync(EXAMPLES_RECORD + ending, { force: true });
  return EXAMPLES_RECORD;
}

async function tell({ paths, db, own }: Told, host: Host): Promise<ExitCode> {
  const style = { width: host.width, paint: paintOf(host.colour) };
  return withRecord(db, 'add', async (record) => {
    const pages: PageTold[] = [];
    const first: PageRecord[] = [];
    const progress = progressOf(host, 'Pages read:', await expectedPages(paths, 'pages', host));
    for await (const { result } of keepAll(paths, 'pages', record, host)) {
      pages.push(printable('error' in result ? result : summaryOf(result)));
      if (!('error' in result) && first.length < FULL) first.push(printable(result));
      progress.step('error' in result);
    }
    progress.done();
    const full = own && pages.length <= FULL ? first : [];
    const lines = [
      ...full.flatMap((page) => [...markedLines(page, { ...style, all: false }), '']),
      ...overviewLines({ from: paths.join(', '), db, pages, record }, style),
      ...nextLines({ db, own, pages }, style),
    ];
    for (const line of lines) await host.print(line);
    return pages.some((page) => 'error' in page) ? EXIT.unread : EXIT.ok;
  });
}
