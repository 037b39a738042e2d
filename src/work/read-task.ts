import { createHash } from 'node:crypto';
import type { PageError, PageRecord } from '../format/index.ts';
import { readGivenRecord, readPageRecord } from '../reader/index.ts';
import type { Task } from './item.ts';

/** Reads one page. A page on which the reader fails gets its error record: no page stops a run. */
export function readTask(task: Task): PageRecord | PageError {
  try {
    if (task.kind === 'given') return readGivenRecord(task.given, task.input);
    return readPageRecord(pageId(task.bytes), task.bytes, task.hints, task.input);
  } catch (error) {
    return failure(task, error);
  }
}

/** The error record of a page on which the reader, or the worker that ran it, failed. */
export function failure(task: Task, error: unknown): PageError {
  const message = error instanceof Error ? error.message : String(error);
  return {
    input: task.input,
    error: { code: 'reader-failed', message: `The reader failed here: ${message}` },
  };
}

function pageId(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
