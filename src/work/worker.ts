import { workerData } from 'node:worker_threads';
import { takeSharedModels } from '../model-files.ts';
import { type Task, type Written, writtenOf } from './item.ts';

// Models are decoded while what uses them is imported: those of the first thread are taken before.
takeSharedModels(workerData);
const { readTask } = await import('./read-task.ts');

/** A worker's whole task: one page. */
export default function work(task: Task): Written {
  return writtenOf(readTask(task));
}
