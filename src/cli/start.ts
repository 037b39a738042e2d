import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { PageError, PageRecord } from '../format/index.ts';
import type { CommandFile } from './command.ts';
import { EXIT } from './exit.ts';
import type { Host } from './host.ts';
import { keepAll } from './keep.ts';
import { markedLines } from './print/marked.ts';
import { nextLines } from './print/next.ts';
import { overviewLines } from './print/overview.ts';
import { paintOf } from './print/paint.ts';
import type { Style } from './print/style.ts';
import { progressOf } from './progress.ts';
import { dbOption, withRecord } from './record-file.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
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
    .action(async (paths: string[], { db }: { readonly db: string }) => {
      if (paths.length > 0) return end(await tell(paths, db, host));
      freshExamples();
      end(await tell([relative('', EXAMPLES) || '.'], EXAMPLES_RECORD, host));
    });

/** The record of the examples is made anew each time, so that it shows what this reader reads. */
function freshExamples(): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(EXAMPLES_RECORD + ending, { force: true });
}

async function tell(paths: readonly string[], db: string, host: Host) {
  const style = { width: host.width, paint: paintOf(host.colour) };
  return withRecord(db, 'add', async (record) => {
    const own = db !== EXAMPLES_RECORD;
    const pages: (PageRecord | PageError)[] = [];
    const progress = progressOf(host, 'Pages read:');
    for await (const { result } of keepAll(paths, 'pages', record, host)) {
      pages.push(result);
      progress.step('error' in result);
    }
    progress.done();
    const lines = [
      ...(own && pages.length <= FULL ? pages.flatMap((page) => fullPage(page, style)) : []),
      ...overviewLines({ from: paths.join(', '), db, pages, record }, style),
      ...nextLines({ db, own, pages }, style),
    ];
    for (const line of lines) await host.print(line);
    return pages.some((page) => 'error' in page) ? EXIT.unread : EXIT.ok;
  });
}

function fullPage(page: PageRecord | PageError, style: Style): string[] {
  return 'error' in page ? [] : [...markedLines(page, { ...style, all: false }), ''];
}
