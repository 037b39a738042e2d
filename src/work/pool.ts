import { Piscina } from 'piscina';
import type { PageError, PageRecord } from '../format/index.ts';
import type { Task } from './item.ts';
import { failure } from './read-task.ts';

export interface Pool {
  read(task: Task): Promise<PageRecord | PageError>;
  close(): Promise<void>;
}

/** Beside this file: TypeScript when run from src/, JavaScript when run from dist/. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Workers that read one page at a time each. A worker that dies takes one page with it, and is replaced. */
export function openPool(workers: number, worker: URL = WORKER): Pool {
  const piscina = new Piscina({ filename: worker.href, minThreads: workers, maxThreads: workers });
  return {
    read: (task) => piscina.run(task).catch((error: unknown) => failure(task, error)),
    close: () => piscina.destroy(),
  };
}
