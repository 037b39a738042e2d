import { READERS } from './pages-readers.ts';
import { samplePages } from './pages-sample.ts';

/** What a process that reads is asked to do, each time it is sent a message: all pages, once. */
export interface Round {
  /** CPU milliseconds, those of the garbage collector's and compiler's threads included. */
  readonly milliseconds: number;
  readonly failed: number;
  /** Characters found, all pages together. */
  readonly found: number;
}

const [name = '', folder = '', most = ''] = process.argv.slice(2);
const reader = READERS.find((reader) => reader.name === name)!;
const pages = samplePages(folder, Number(most));

process.on('message', async () => {
  process.send!(await readAll());
});

async function readAll(): Promise<Round> {
  let failed = 0;
  let found = 0;
  const begun = process.cpuUsage();
  for (const page of pages) {
    try {
      found += await reader.read(page);
    } catch {
      failed++;
    }
  }
  const { user, system } = process.cpuUsage(begun);
  return { milliseconds: (user + system) / 1000, failed, found };
}
