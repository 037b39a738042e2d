import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { HOSTILE } from './hostile-pages.ts';
import type { Endured } from './hostile-process.ts';
import { keepTable } from './keep-table.ts';

const PROCESS = fileURLToPath(new URL('hostile-process.ts', import.meta.url));
const CHARACTERS = 1_000_000;

/** Reads pages that try a reader's patience, and prints what a megabyte of each costs, and the memory it takes. */
export async function run(kinds: readonly string[], print: (line: string) => void): Promise<void> {
  const lines = ['| page of a megabyte | CPU ms | MB of memory |', '|---|---|---|'];
  for (const line of lines) print(line);
  for (const kind of kinds.length > 0 ? kinds : Object.keys(HOSTILE)) {
    const child = fork(PROCESS, [kind, String(CHARACTERS)]);
    const [{ milliseconds, memory }] = (await once(child, 'message')) as [Endured];
    const row = `| ${kind} | ${milliseconds.toFixed(0)} | ${(memory / 1e6).toFixed(0)} |`;
    lines.push(row);
    print(row);
  }
  if (kinds.length === 0) keepTable('pages-speed.md', 'npm run bench -- hostile', lines);
}
