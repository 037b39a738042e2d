import { statSync } from 'node:fs';
import { errorItem, inputOf, systemError } from './errors.ts';
import { readFile } from './file.ts';
import { LARGEST_PAGE } from './limits.ts';
import { readStdin } from './stdin.ts';
import type { Source, SourceItem, SourceOptions } from './types.ts';
import { walk } from './walk.ts';

export { LARGEST_PAGE } from './limits.ts';
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
    if (path === '-') yield* readStdin(source);
    else if (isFolder(path)) yield* readFolder(path, source);
    else yield* readFile(path, source);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** In a folder that is walked, what is no page is passed over and counted; nobody named it. */
async function* readFolder(folder: string, source: Source): AsyncGenerator<SourceItem> {
  let found = 0;
  let passed = 0;
  try {
    for (const { path, skip } of walk(folder)) {
      const unwanted = source.kind === 'pages' ? skip : null;
      if (unwanted !== null) source.skipped(path, unwanted);
      else
        for await (const item of readFile(path, source)) {
          const other = item.kind === 'error' && NO_PAGE.has(item.error.error.code);
          if (other) source.skipped(path, item.error.error.message);
          else yield item;
          found += other ? 0 : 1;
        }
      passed++;
    }
  } catch (error) {
    yield systemError(folder, error);
    return;
  }
  if (found === 0) yield errorItem(inputOf(folder), 'no-pages', emptiness(passed));
}

const NO_PAGE: ReadonlySet<string> = new Set(['not-a-page', 'empty']);

const emptiness = (files: number): string =>
  files === 0
    ? 'expected a folder with pages; it is empty'
    : `expected a folder with pages; none of its ${files} files is one`;
