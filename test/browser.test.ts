import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltPage } from '../browser/built-page.ts';
import { chromiumHere, type Page } from '../browser/chromium.ts';
import { MODEL_FILES } from '../src/browser.ts';
import { call } from './host.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const chromium = chromiumHere();

/** Every example of one file; archives of many mails are for the command alone. */
const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
  .map((name) => `examples/${name}`)
  .filter((path) => statSync(join(root, path)).isFile() && !/_files|\.mbox$/.test(path))
  .sort();

/** What docs/browser.md shows, with the package's name as a server without a bundler has it. */
function documented(): Uint8Array {
  const [, code] = /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/browser.md'), 'utf8'))!;
  return Buffer.from(code!.replace("'onrecord/browser'", "'/dist/browser/onrecord.js'"));
}

it('names every model that reading needs, and word-frequency serves stories alone', () => {
  const files = readdirSync(join(root, 'models')).filter((name) => !/\.md$|^word-frequency\./.test(name));
  expect(MODEL_FILES).toEqual(files.sort());
});

describe.skipIf(chromium === null)('in a browser (skipped where no Chromium is installed)', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openBuiltPage(chromium!, (path) => (path === '/documented.js' ? documented() : null));
    await page.evaluate(`
      globalThis.fileOf = async (path) =>
        new Uint8Array(await (await fetch('/' + path)).arrayBuffer());
      import('/dist/browser/onrecord.js')
        .then(({ loadReader }) => loadReader())
        .then((reader) => { globalThis.reader = reader; })`);
    process.chdir(root);
  });

  afterAll(() => page.close());

  it.each(examples)('%s is read as Node reads it, to the byte', async (path) => {
    const { out } = await call(['read', path, '--format', 'jsonl']);
    const read = await page.evaluate(
      `fileOf('${path}').then((bytes) => reader.readFile(bytes, '${path}')).then((all) => all.map((one) => JSON.stringify(one)))`,
    );
    expect(read).toEqual(out);
  });

  it('does what docs/browser.md shows', async () => {
    expect(await page.evaluate(`import('/documented.js').then(({ told }) => told)`)).toEqual([
      'Gareth Holm: the ferry would sail on Monday',
      'Gareth Holm: the ferry would sail on Monday',
    ]);
  });

  it('unpacks what is gzipped', async () => {
    const same = await page.evaluate(`(async () => {
      const bytes = await fileOf('examples/museum.html');
      const packed = new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip')));
      const read = async (some) => JSON.stringify(await reader.readFile(some, 'museum.html'));
      return (await read(new Uint8Array(await packed.arrayBuffer()))) === (await read(bytes));
    })()`);
    expect(same).toBe(true);
  });

  it.each([
    ['%PDF-1.7 binary', 'not-a-page'],
    ['\\x1f\\x8bno gzip', 'gzip-damaged'],
    ['', 'empty'],
  ])('says of %j that it is no page', async (content, code) => {
    const codes = await page.evaluate(
      `reader.readFile(Uint8Array.from('${content}', (c) => c.charCodeAt(0)), 'x').then((all) => all.map(({ error }) => error.code))`,
    );
    expect(codes).toEqual([code]);
  });

  it('gives the language layer alone', async () => {
    const tokens = await page.evaluate(`
      reader.readProse({ text: 'Dr. Roe left on 3 May.', headline: null, language: 'en', date: '2021-05-05' })
        .body.tokens.map(({ text, upos }) => text + '/' + upos).join(' ')`);
    expect(tokens).toBe('Dr./PROPN Roe/PROPN left/VERB on/ADP 3/NUM May/PROPN ./PUNCT');
  });

  it('fetches nothing but itself and its models', async () => {
    const fetched = (await page.evaluate(
      `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)`,
    )) as string[];
    expect(
      fetched.filter(
        (path) => !/^\/(?:dist\/browser|models|examples|browser)\/|^\/documented\.js$/.test(path),
      ),
    ).toEqual([]);
  });

  it('reads in a worker, and shows what it read', async () => {
    const shown = await page.evaluate(`new Promise((resolve) => {
      const records = document.querySelector('#records');
      new MutationObserver(() => resolve(records.textContent)).observe(records, { childList: true });
      document.querySelector('#example').click();
    })`);
    const { out } = await call(['read', 'examples/museum.html', '--format', 'jsonl']);
    const { headline, text } = JSON.parse(out[0]!);
    expect(shown).toContain(headline);
    expect(shown).toContain(text.split('\n\n').at(-1));
  });
});
