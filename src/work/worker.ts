import { type Task, type Written, writtenOf } from './item.ts';
import { readTask } from './read-task.ts';

/** A worker's whole task: one page. */
export default function work(task: Task): Written {
  return writtenOf(readTask(task));
}
