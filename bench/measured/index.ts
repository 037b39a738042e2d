import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addingRows } from './adding.ts';
import { keepTable } from './kept-table.ts';
import { machineOf } from './machine.ts';
import { memoryRows } from './memory.ts';
import { readingRows } from './reading.ts';
import type { Rows } from './row.ts';
import { samplePages } from './sample.ts';
import { startUpRows } from './start-up.ts';

/** Measures all of it, prints one table, and keeps it in docs/speed.md. Needs the built command. */
export async function run(shared: string, keep: boolean, print: (line: string) => void): Promise<void> {
  const lines: string[] = [];
  const tell = (line: string): void => {
    lines.push(line);
    print(line);
  };
  const pages = samplePages(shared);
  const megabytes = pages.reduce((sum, { length }) => sum + length, 0) / 1e6;
  tell(machineOf());
  tell(
    `Pages: ${pages.length} raw news pages of ${((megabytes * 1000) / pages.length).toFixed(0)} KB on average.`,
  );
  tell('');
  tell('| what | figure | aim |');
  tell('|---|---|---|');
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    for (const part of parts(pages, folder))
      for await (const row of part) tell(`| ${row.what} | ${row.figure} | ${row.aim} |`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (keep) keepTable(lines);
}

/** Start-up first, before the machine is warm; what needs most room last. */
function* parts(pages: readonly Buffer[], folder: string): Generator<Rows> {
  yield startUpRows();
  yield readingRows(pages);
  yield addingRows(folder);
  yield memoryRows(pages, folder);
}
