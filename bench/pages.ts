import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { keepTable } from './keep-table.ts';
import type { Asked, Round } from './pages-process.ts';
import { READERS, type Reader } from './pages-readers.ts';
import { samplePages } from './pages-sample.ts';

const PROCESS = fileURLToPath(new URL('pages-process.ts', import.meta.url));
/** Enough that one odd page does not move the ratio, few enough that a DOM a page takes two minutes. */
const PAGES = 40;
/** CPU milliseconds that each reader reads before it is timed, and in each round: code runs slowly until it is compiled. */
const WARM_UP = 5000;
const LEAST = 1000;
const ROUNDS = 3;

interface Timed {
  readonly reader: Reader;
  readonly process: ChildProcess;
  readonly rounds: Round[];
}

/**
 * Reads the same pages with every reader, prints CPU time a page and how the readers compare, and keeps the table
 * where the sample has its usual size.
 * They take turns, a round each, so that a busy machine is busy for all of them; each has a process of its own,
 * so that nobody runs on code compiled for another or sweeps another's heap.
 */
export async function run(
  folder: string,
  most: string | undefined,
  print: (line: string) => void,
): Promise<void> {
  const sample = samplePages(folder, Number(most ?? PAGES));
  const bytes = sample.reduce((sum, page) => sum + page.length, 0);
  const timed = READERS.map((reader): Timed => {
    // Peers tell the console what they stumble on.
    const stdio: ['ignore', 'ignore', 'ignore', 'ipc'] = ['ignore', 'ignore', 'ignore', 'ipc'];
    const process = fork(PROCESS, [reader.name, folder, String(sample.length)], { stdio });
    return { reader, process, rounds: [] };
  });
  for (const { process } of timed) await ask(process, WARM_UP);
  for (let round = 0; round < ROUNDS; round++)
    for (const { process, rounds } of timed) rounds.push(await ask(process, LEAST));
  for (const { process } of timed) process.disconnect();
  const lines = [
    `${sample.length} pages, ${(bytes / 1e6).toFixed(1)} MB; the least of ${ROUNDS} rounds.`,
    '',
    ...tableOf(timed, sample.length, bytes),
  ];
  for (const line of lines) print(line);
  if (most === undefined) keepTable('pages-speed.md', 'npm run bench -- pages', lines);
}

async function ask(process: ChildProcess, atLeast: number): Promise<Round> {
  process.send({ atLeast } satisfies Asked);
  const [round] = (await once(process, 'message')) as [Round];
  return round;
}

function tableOf(timed: readonly Timed[], pages: number, bytes: number): string[] {
  const walk = least(timed.find(({ reader }) => reader.isWalk)!);
  const own = least(timed.find(({ reader }) => reader.isOurs)!);
  const rows = timed.map((each) => {
    const time = least(each);
    const { name, aim } = each.reader;
    const cells = [
      name,
      (time / pages).toFixed(2),
      (bytes / 1000 / time).toFixed(1),
      (time / walk).toFixed(2),
      (time / own).toFixed(2),
      aim,
      String(each.rounds[0]!.failed),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = '| reader | ms a page | MB a second | times the walk | times onrecord | wanted | threw |';
  return [head, '|---|---|---|---|---|---|---|', ...rows];
}

/** On a busy machine other work only ever adds to the time. */
function least({ rounds }: Timed): number {
  return Math.min(...rounds.map(({ milliseconds }) => milliseconds));
}
