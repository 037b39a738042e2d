import { READERS } from './pages-readers.ts';
import { samplePages } from './pages-sample.ts';

/** What a process that reads is asked: to read all pages again and again, for so many CPU milliseconds at least. */
export interface Asked {
  readonly atLeast: number;
}

export interface Round {
  /** CPU milliseconds of all pages once, those of the garbage collector's and compiler's threads included. */
  readonly milliseconds: number;
  readonly failed: number;
}

const [name = '', folder = '', most = ''] = process.argv.slice(2);
const reader = READERS.find((reader) => reader.name === name)!;
const pages = samplePages(folder, Number(most));

process.on('message', async ({ atLeast }: Asked) => {
  process.send!(await readFor(atLeast));
});

async function readFor(atLeast: number): Promise<Round> {
  const begun = process.cpuUsage();
  for (let times = 1; ; times++) {
    const failed = await readAll();
    const { user, system } = process.cpuUsage(begun);
    const spent = (user + system) / 1000;
    if (spent >= atLeast) return { milliseconds: spent / times, failed };
  }
}

/** Gives back how many pages the reader threw on. */
async function readAll(): Promise<number> {
  let failed = 0;
  for (const page of pages) {
    try {
      await reader.read(page);
    } catch {
      failed++;
    }
  }
  return failed;
}
