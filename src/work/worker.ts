import type { PageError, PageRecord } from '../format/index.ts';
import type { Task } from './item.ts';
import { readTask } from './read-task.ts';

/** A worker's whole task: one page. */
export default function work(task: Task): PageRecord | PageError {
  return readTask(task);
}
