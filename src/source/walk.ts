import { readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What stands beside pages in a saved folder and is told by its name, since style sheets and scripts are text too. */
const BESIDE_PAGES = new Set(
  '.css .js .mjs .map .json .jsonl .svg .ico .png .jpg .jpeg .gif .webp .avif .bmp .tiff .woff .woff2 .ttf .otf .eot .mp3 .mp4 .m4a .webm .ogg .wav .pdf .zip .md .csv .tsv .xml .download .db .sqlite .db-wal .db-shm'.split(
    ' ',
  ),
);

export type Walked = { readonly path: string; readonly skip: string | null };

/** The files under a folder, in name order, depth first. Files whose names begin with a dot are not looked at. */
export function* walk(folder: string, seen: Set<string> = new Set()): Generator<Walked> {
  const real = realpathSync(folder);
  if (seen.has(real)) return;
  seen.add(real);
  const names = readdirSync(folder).sort();
  const all = new Set(names);
  for (const name of names) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
      yield { path, skip: BESIDE_PAGES.has(extname(name).toLowerCase()) ? `a ${extname(name)} file` : null };
    } else if (belongsToPage(name, all)) yield { path, skip: 'the folder of a saved page' };
    else yield* walk(path, seen);
  }
}

/** Browsers save a page's parts beside it: `NAME_files` for `NAME.html`. */
function belongsToPage(name: string, names: ReadonlySet<string>): boolean {
  const stem = /^(.+)_(?:files|Dateien|fichiers|archivos|file|arquivos|bestanden)$/.exec(name)?.[1];
  return (
    stem !== undefined &&
    (names.has(`${stem}.html`) || names.has(`${stem}.htm`) || names.has(`${stem}.html.gz`))
  );
}
