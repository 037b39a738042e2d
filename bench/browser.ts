import { openBuiltPage } from '../browser/built-page.ts';
import { chromiumHere } from '../browser/chromium.ts';
import { samplePages } from './measured/sample.ts';

/** What the page is told to do: load the reader, read an example, then each page of the sample some times. */
const MEASURE = `(async (paths) => {
  const bytesOf = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());
  const { loadReader, MODEL_FILES } = await import('/dist/browser/onrecord.js');
  const files = new Map(await Promise.all(MODEL_FILES.map(async (name) => [name, await bytesOf('/models/' + name)])));
  const timed = async (work) => { const begun = performance.now(); await work(); return performance.now() - begun; };
  let reader;
  const load = await timed(async () => { reader = await loadReader({ models: async (name) => files.get(name) }); });
  const example = await bytesOf('/examples/museum.html');
  const first = await timed(() => reader.readFile(example, 'museum.html'));
  const again = await timed(() => reader.readFile(example, 'museum.html'));
  const pages = await Promise.all(paths.map((path) => bytesOf(path)));
  const rounds = [];
  for (let round = 0; round < 5; round++)
    rounds.push(await timed(async () => { for (const page of pages) await reader.readFile(page, 'page.html'); }));
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return { bytes, load, first, again, page: Math.min(...rounds) / pages.length, heap: performance.memory.usedJSHeapSize };
})`;

interface Measured {
  readonly bytes: number;
  readonly load: number;
  readonly first: number;
  readonly again: number;
  readonly page: number;
  readonly heap: number;
}

/** Loading and reading in a Chromium, by its own clock; models come from memory, since a network is what it is. */
export async function run(shared: string, print: (line: string) => void): Promise<void> {
  const chromium = chromiumHere();
  if (chromium === null) return print('no Chromium is installed: nothing was measured');
  const sample = new Map(samplePages(shared).map((bytes, i) => [`/sample/${i}`, bytes]));
  const page = await openBuiltPage(chromium, (path) => sample.get(path) ?? null);
  const measured = (await page.evaluate(`${MEASURE}(${JSON.stringify([...sample.keys()])})`)) as Measured;
  await page.close();
  print('| what | figure |');
  print('|---|---|');
  print(`| models to fetch | ${(measured.bytes / 1e6).toFixed(1)} MB |`);
  print(`| the reader's code loaded and models decoded, fetched before | ${measured.load.toFixed(0)} ms |`);
  print(
    `| the first page (a small example) | ${measured.first.toFixed(0)} ms; again ${measured.again.toFixed(1)} ms |`,
  );
  print(`| ${sample.size} raw news pages, each, when warm | ${measured.page.toFixed(1)} ms |`);
  print(`| heap of JavaScript afterwards | ${(measured.heap / 2 ** 20).toFixed(0)} MiB |`);
}
