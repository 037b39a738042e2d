import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { SourceItem } from '../source/index.ts';
import { inOrder } from './in-order.ts';
import { type Read, readOfValue, readOfWritten, type Task } from './item.ts';
import type { Pool } from './pool.ts';
import { readTask } from './read-task.ts';

export interface WorkOptions {
  /** How many pages are read at once; left out, as many as the machine has cores. 1 stays in this process. */
  readonly workers?: number;
}

/** So many pages are read sooner than a worker has loaded its models. */
const FEW = 8;
/** Pages that are begun and not yet asked for, a worker: enough that none waits for a long page before its own. */
const IN_FLIGHT = 4;

/**
 * Reads every item, in the order of the input, with a bounded number in flight.
 * This process is one of those that read: it takes a page where all workers have enough to do.
 */
export async function* readAll(
  items: AsyncIterable<SourceItem>,
  { workers = availableParallelism() }: WorkOptions = {},
): AsyncGenerator<Read> {
  const readers = workers > 1 ? withPool(workers - 1) : { read: async (task: Task) => readHere(task) };
  try {
    yield* inOrder(items, workers === 1 ? 1 : workers * IN_FLIGHT, async (item) =>
      item.kind === 'error' ? readOfValue(item, item.error) : readers.read(item),
    );
  } finally {
    await readers.close?.();
  }
}

interface Readers {
  read(task: Task): Promise<Read>;
  close?(): Promise<void>;
}

function readHere(task: Task): Read {
  return readOfValue(task, readTask(task));
}

/** The pool is opened when there are many pages. Who reads a page is decided for one after the other, by who is free. */
function withPool(workers: number): Readers {
  let begun = 0;
  let pool: Pool | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const place = async (task: Task): Promise<{ readonly read: Read | Promise<Read> }> => {
    if (++begun <= FEW) return { read: readHere(task) };
    pool ??= (await import('./pool.ts')).openPool(workers);
    // Workers are heard between two pages that are read here.
    await setImmediate();
    if (!pool.hasRoom()) return { read: readHere(task) };
    return { read: pool.read(task).then((written) => readOfWritten(task, written)) };
  };
  return {
    async read(task) {
      const placed = last.then(() => place(task));
      last = placed;
      return (await placed).read;
    },
    close: async () => pool?.close(),
  };
}
