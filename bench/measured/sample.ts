import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Raw news pages; most sites send about 100 KB. */
const SETS = ['aeb', 'fundus'];
const SMALLEST = 70_000;
const LARGEST = 140_000;

/** The pages of about 100 KB in the corpora, unpacked. */
export function samplePages(shared: string): Buffer[] {
  const pages = SETS.flatMap((set) => pagesIn(`${shared}/corpora/pages/${set}/html`)).filter(
    ({ length }) => length > SMALLEST && length < LARGEST,
  );
  if (pages.length === 0) throw new Error(`There are no pages in ${shared}: name the folder with --shared`);
  return pages;
}

/** All pages of a folder, in the order of their names, unpacked. */
export function pagesIn(folder: string): Buffer[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`))
    .map((bytes) => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes));
}
