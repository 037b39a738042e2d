import { Piscina } from 'piscina';
import { sharedModels } from '../model-files.ts';
import { type Task, type Written, writtenOf } from './item.ts';
import { failure } from './read-task.ts';

export interface Pool {
  /** Whether a worker could take one more page: each has some waiting, while this process is busy itself. */
  hasRoom(): boolean;
  read(task: Task): Promise<Written>;
  close(): Promise<void>;
}

/** Beside this file: TypeScript when run from src/, JavaScript when run from dist/. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Pages that a worker has at once: one in work, the others waiting. */
const PAGES_A_WORKER = 3;
/** MiB for what is young in a worker's memory: a third of what is usual, and as fast. */
const YOUNG = 24;

/** Workers that read pages. A page on which a worker dies costs that page alone: what waited behind it is read again. */
export function openPool(workers: number, worker: URL = WORKER): Pool {
  const many = workersOf(worker, workers, PAGES_A_WORKER);
  let careful: Piscina | null = null;
  let waiting = 0;
  const readAlone = (task: Task): Promise<Written> => {
    careful ??= workersOf(worker, 1, 1);
    return careful.run(task).catch((error: unknown) => writtenOf(failure(task, error)));
  };
  return {
    hasRoom: () => waiting < workers * PAGES_A_WORKER,
    read(task) {
      waiting++;
      return many
        .run(task)
        .catch(() => readAlone(task))
        .finally(() => {
          waiting--;
        });
    },
    async close() {
      await Promise.all([many.destroy(), careful?.destroy()]);
    },
  };
}

function workersOf(worker: URL, count: number, pages: number): Piscina<Task, Written> {
  return new Piscina({
    filename: worker.href,
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: pages,
    workerData: sharedModels(),
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
}
