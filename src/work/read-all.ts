import { availableParallelism } from 'node:os';
import type { PageError, PageRecord } from '../format/index.ts';
import type { SourceItem } from '../source/index.ts';
import { inOrder } from './in-order.ts';
import type { Read, Task } from './item.ts';
import { openPool, type Pool } from './pool.ts';
import { readTask } from './read-task.ts';

export interface WorkOptions {
  /** How many pages are read at once; left out, as many as the machine has cores. 1 stays in this process. */
  readonly workers?: number;
}

/** So many pages are read sooner than a worker has loaded its models. */
const FEW = 8;
/** Each worker has one page in work and one waiting. */
const IN_FLIGHT = 2;

/** Reads every item, in the order of the input, with a bounded number in flight. */
export async function* readAll(
  items: AsyncIterable<SourceItem>,
  { workers = availableParallelism() }: WorkOptions = {},
): AsyncGenerator<Read> {
  const readers = workers > 1 ? pooledAfterFew(workers) : { read: readHere, close: async () => {} };
  try {
    yield* inOrder(items, workers * IN_FLIGHT, async (item) => ({
      item,
      result: item.kind === 'error' ? item.error : await readers.read(item),
    }));
  } finally {
    await readers.close();
  }
}

async function readHere(task: Task): Promise<PageRecord | PageError> {
  return readTask(task);
}

/** Reads in this process until there are many, and by the pool from then on. */
function pooledAfterFew(workers: number): Pool {
  let begun = 0;
  let pool: Pool | null = null;
  return {
    async read(task) {
      if (++begun <= FEW) return readHere(task);
      pool ??= openPool(workers);
      return pool.read(task);
    },
    close: async () => pool?.close(),
  };
}
