import { openBuiltPage } from '../browser/built-page.ts';
import { chromiumHere, type Page } from '../browser/chromium.ts';
import { samplePages } from './measured/sample.ts';

const ROUNDS = 5;

/** What the page is told to do, step by step; models are fetched before anything is timed, since a network is what it is. */
const FETCH = `
  globalThis.bytesOf = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());
  (async () => {
    const { MODEL_FILES } = await import('/dist/browser/onrecord.js');
    globalThis.models = new Map();
    for (const name of MODEL_FILES) models.set(name, await bytesOf('/models/' + name));
    globalThis.example = await bytesOf('/examples/museum.html');
    return [...models.values()].reduce((sum, { length }) => sum + length, 0);
  })()`;
const LOAD = `
  import('/dist/browser/onrecord.js')
    .then(({ loadReader }) => loadReader({ models: async (name) => models.get(name) }))
    .then((reader) => { globalThis.reader = reader; })`;
const READ_EXAMPLE = `reader.readFile(example, 'museum.html').then(() => 0)`;
const READ_PAGES = `(async () => { for (const page of pages) await reader.readFile(page, 'page.html'); })()`;
const HEAP = 'performance.memory.usedJSHeapSize';

/** Loading and reading in a Chromium: processor time of the page's thread. */
export async function run(shared: string, print: (line: string) => void): Promise<void> {
  const chromium = chromiumHere();
  if (chromium === null) return print('no Chromium is installed: nothing was measured');
  const sample = new Map(samplePages(shared).map((bytes, i) => [`/sample/${i}`, bytes]));
  const page = await openBuiltPage(chromium, (path) => sample.get(path) ?? null);
  try {
    const tell = (what: string, figure: string): void => print(`| ${what} | ${figure} |`);
    tell('what', 'figure');
    tell('---', '---');
    tell('models to fetch', `${(Number(await page.evaluate(FETCH)) / 1e6).toFixed(1)} MB`);
    tell("the reader's code and models, loaded and decoded", await spentOn(page, LOAD));
    tell('the first page, a small example', await spentOn(page, READ_EXAMPLE));
    tell('the same again', await spentOn(page, READ_EXAMPLE));
    tell(`a raw news page, of ${sample.size}, when warm`, await warmed(page, [...sample.keys()]));
    tell('heap of JavaScript then', `${(Number(await page.evaluate(HEAP)) / 2 ** 20).toFixed(0)} MiB`);
  } finally {
    await page.close();
  }
}

async function spentOn(page: Page, work: string): Promise<string> {
  const before = await page.spent();
  await page.evaluate(work);
  return `${(((await page.spent()) - before) * 1000).toFixed(0)} ms`;
}

/** The least of some rounds, a page. */
async function warmed(page: Page, paths: readonly string[]): Promise<string> {
  await page.evaluate(
    `Promise.all(${JSON.stringify(paths)}.map(bytesOf)).then((all) => { globalThis.pages = all; })`,
  );
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = await page.spent();
    await page.evaluate(READ_PAGES);
    least = Math.min(least, (await page.spent()) - before);
  }
  return `${((least * 1000) / paths.length).toFixed(1)} ms`;
}
