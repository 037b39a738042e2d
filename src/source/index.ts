import { createReadStream, type Stats, statSync } from 'node:fs';
import { errorItem, inputOf, systemError } from './errors.ts';
import { readFile } from './file.ts';
import { LARGEST_PAGE } from './limits.ts';
import { readStream } from './stream.ts';
import type { Source, SourceItem, SourceOptions } from './types.ts';
import { type Walked, walk } from './walk.ts';

export { LARGEST_PAGE } from './limits.ts';
export { type NumberedLine, numberedLines } from './lines.ts';
export type { SourceItem, SourceOptions } from './types.ts';

/** Everything the paths hold, in the order given. Each path is answered by one item at least; none ends the run. */
export async function* openItems(
  paths: readonly string[],
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  const source: Source = {
    stdin: process.stdin,
    largest: LARGEST_PAGE,
    skipped: () => {},
    ...options,
  };
  for (const path of paths) {
    if (path === '-') yield* readStream('-', source.stdin, source);
    else if (isFolder(path)) yield* readFolder(path, source);
    else if (isPipe(path)) yield* readStream(path, createReadStream(path), source);
    else yield* readFile(path, source);
  }
}

/** How many files there are to look at, each a page most times; null where one may hold any number of pages. */
export function countFiles(paths: readonly string[], kind: Source['kind']): number | null {
  if (kind === 'articles') return null;
  let files = 0;
  for (const path of paths) {
    if (isFolder(path))
      for (const walked of walk(path)) files += 'skip' in walked && walked.skip !== null ? 0 : 1;
    else files++;
  }
  return files;
}

const isFolder = (path: string): boolean => kindOf(path)?.isDirectory() === true;

/** A named pipe, or what a shell makes of `<(...)`. */
const isPipe = (path: string): boolean => kindOf(path)?.isFIFO() === true;

function kindOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** In a folder that is walked, what is no page is passed over and counted; nobody named it. */
async function* readFolder(folder: string, source: Source): AsyncGenerator<SourceItem> {
  let found = 0;
  let passed = 0;
  for (const walked of walk(folder)) {
    passed++;
    for await (const item of readWalked(walked, source)) {
      found++;
      yield item;
    }
  }
  if (found === 0) yield errorItem(inputOf(folder), 'no-pages', emptiness(passed, source.kind));
}

async function* readWalked(walked: Walked, source: Source): AsyncGenerator<SourceItem> {
  const { path } = walked;
  if ('refused' in walked) yield systemError(path, walked.refused);
  else if (walked.skip !== null && source.kind === 'pages') source.skipped(path, walked.skip);
  else
    for await (const item of readFile(path, source)) {
      const other = item.kind === 'error' && PASSED_OVER.has(item.error.error.code);
      if (other) source.skipped(path, item.error.error.message);
      else yield item;
    }
}

const PASSED_OVER: ReadonlySet<string> = new Set(['not-a-page', 'not-articles', 'empty']);

const emptiness = (files: number, kind: Source['kind']): string =>
  files === 0
    ? `expected a folder with ${kind}; it is empty`
    : `expected a folder with ${kind}; none of its ${files} files has any`;
