import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isFolderOfPage } from './saved/folder-of-page.ts';

/** What stands beside pages in a saved folder and is told by its name, since style sheets and scripts are text too. */
const BESIDE_PAGES = new Set(
  '.css .js .mjs .map .json .jsonl .svg .ico .png .jpg .jpeg .gif .webp .avif .bmp .tiff .woff .woff2 .ttf .otf .eot .mp3 .mp4 .m4a .webm .ogg .wav .pdf .zip .md .csv .tsv .xml .download .db .sqlite .db-wal .db-shm'.split(
    ' ',
  ),
);

/** A file to look at, one to pass over and why, or a folder or link that the system would not open. */
export type Walked =
  | { readonly path: string; readonly skip: string | null }
  | { readonly path: string; readonly refused: unknown };

/**
 * The files under a folder, in name order, depth first. Files whose names begin with a dot are not looked at.
 * A folder that may not be read is told of in its place, and the walk goes on; a link back up is not followed.
 */
export function* walk(folder: string, seen: Set<string> = new Set()): Generator<Walked> {
  let names: string[];
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return;
    seen.add(real);
    names = readdirSync(folder).sort();
  } catch (refused) {
    yield { path: folder, refused };
    return;
  }
  const all = new Set(names);
  for (const name of names) if (!name.startsWith('.')) yield* entry(join(folder, name), name, all, seen);
}

function* entry(path: string, name: string, all: ReadonlySet<string>, seen: Set<string>): Generator<Walked> {
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch (refused) {
    yield { path, refused };
    return;
  }
  if (!stats.isDirectory()) yield { path, skip: unlikeAPage(name, stats) };
  else if (isFolderOfPage(name, all)) yield { path, skip: 'the folder of a saved page' };
  else yield* walk(path, seen);
}

/** A pipe or a device might never end. */
function unlikeAPage(name: string, stats: Stats): string | null {
  if (!stats.isFile()) return 'a pipe, a socket or a device';
  const ending = extname(name).toLowerCase();
  return BESIDE_PAGES.has(ending) ? `a ${ending} file` : null;
}
