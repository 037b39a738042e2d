import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jsonSchemaOf, type LineName } from '../src/format/schema.ts';
import { openRecord } from '../src/record/index.ts';
import { call } from './host.ts';

const examples = fileURLToPath(new URL('../examples', import.meta.url));
/** Fifteen pages, and twenty-one articles in the files of examples/forms. */
const PAGES = 36;

let folder: string;
let db: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-record-'));
  db = join(folder, 'examples.db');
  await call(['add', examples, '--db', db]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A call on the record that has to print lines of the schema of that name. */
async function lines(name: LineName, args: readonly string[], expected = 0) {
  const { code, out, err } = await call([...args, '--db', db, '--format', 'jsonl']);
  expect([code, err]).toEqual([expected, []]);
  const valid = new Ajv2020({ strict: false }).compile(jsonSchemaOf(name));
  for (const line of out) expect(valid(JSON.parse(line)) || valid.errors).toBe(true);
  return out.map((line) => JSON.parse(line));
}

it('a record of the examples is whole, and says so to people too', async () => {
  expect(await lines('verify', ['verify'])).toMatchObject([{ whole: true, articles: PAGES, forgotten: [] }]);
  const { out } = await call(['verify', '--db', db, '--format', 'text']);
  expect(out.at(-1)).toMatch(
    new RegExp(
      `^${PAGES} pages, ${PAGES} articles in ${PAGES} versions, \\d+ statements: the record is whole\\.$`,
    ),
  );
});

it('a backup is a record, and a file that is there is left alone', async () => {
  const copy = join(folder, 'copy.db');
  expect(await lines('backup', ['backup', copy])).toMatchObject([{ file: copy }]);
  const { code, err } = await call(['backup', copy, '--db', db]);
  expect(code).toBe(2);
  expect(err.join()).toContain('copy.db already');
  const stories = await call(['stories', '--db', copy]);
  expect(stories.out).toEqual((await call(['stories', '--db', db])).out);
});

it('what is wrong is named, and the code says so', async () => {
  const broken = join(folder, 'broken.db');
  await call(['backup', broken, '--db', db]);
  const file = new DatabaseSync(broken);
  file.exec("UPDATE statement SET speaker = 'Nobody At All' WHERE key = 1");
  file.close();
  const { code, out } = await call(['verify', '--db', broken, '--format', 'text']);
  expect(code).toBe(1);
  expect(out.join(' ')).toContain('(rebuilt)');
  expect(out.join(' ').replace(/\s+/g, ' ')).toContain('1 thing not as it should be');
});

it('search finds statements and articles, by words, phrases and filters', async () => {
  const hits = await lines('search', ['search', 'bridge']);
  expect(hits.length).toBeGreaterThan(1);
  expect(hits.some(({ statement }) => statement === null)).toBe(true);
  const [first] = await lines('search', ['search', 'bridge', '--most', '1']);
  expect(first).toEqual(hits[0]);
  const [, second, third] = hits.find(({ statement }) => statement === null).excerpt.split(' ');
  expect((await lines('search', ['search', `${second} ${third}`])).length).toBeGreaterThan(0);
  expect(await lines('search', ['search', `${third} ${second}`, '--printed-to', '1999'])).toEqual([]);
  const { code, err } = await call(['search', 'bridge', '--kind', 'drect', '--db', db]);
  expect([code, err.join()]).toEqual([2, expect.stringContaining('direct')]);
});

it('a dry run forgets nothing, and forgetting leaves a note', async () => {
  const there = await lines('forget', ['forget', '--person', 'Ines Calloway', '--dry-run']);
  expect(there.length).toBeGreaterThan(1);
  expect(there.length).toBeLessThan(PAGES);
  expect(await lines('verify', ['verify'])).toMatchObject([{ articles: PAGES }]);
  const gone = await lines('forget', ['forget', '--person', 'Ines Calloway']);
  expect(gone.map(({ article }) => article)).toEqual(there.map(({ article }) => article));
  expect(await lines('verify', ['verify'])).toMatchObject([
    { whole: true, articles: PAGES - gone.length, forgotten: [{ kind: 'person', articles: gone.length }] },
  ]);
  expect(await lines('statements', ['statements', '--speaker', 'Calloway', '--all'])).toEqual([]);
});

it.each([
  [['forget'], 'either a page or --person'],
  [['forget', 'no-such-page'], 'no-such-page'],
  [['forget', '--person', 'Zyx Qwerty'], 'Zyx Qwerty'],
])('%j ends with code 2', async (args, hint) => {
  const { code, err } = await call([...args, '--db', db]);
  expect(code).toBe(2);
  expect(err.join()).toContain(hint);
});

it('a page that changed is a version, told with the sentences that came and went', async () => {
  const page = (words: string) =>
    `<html><head><title>Ferry stays</title><link rel="canonical" href="https://harbour.example/ferry"></head>
     <body><article><h1>Ferry stays in Nordby</h1><p>The ferry to Nordby stays in port until the ice is gone, the harbour said on Monday.</p>
     <p>${words} People on the island were told to use the mail boat instead.</p></article></body></html>`;
  const first = join(folder, 'ferry-1.html');
  const second = join(folder, 'ferry-2.html');
  writeFileSync(first, page('It will sail again on Friday.'));
  writeFileSync(second, page('It will sail again on Sunday.'));
  await call(['add', first, second, '--db', db]);
  const { out } = await call(['add', second, '--db', db]);
  const { article } = JSON.parse(out[0]!);
  expect(await lines('versions', ['versions', article])).toMatchObject([
    { version: 1, latest: false, changes: null },
    {
      version: 2,
      latest: true,
      sightings: 2,
      changes: {
        headline: null,
        added: ['It will sail again on Sunday.'],
        removed: ['It will sail again on Friday.'],
      },
    },
  ]);
  const shown = await call(['versions', article, '--between', '2,1', '--db', db, '--format', 'text']);
  expect(shown.out.join('\n')).toContain('+ It will sail again on Friday.');
  expect((await call(['versions', article, '--between', '1,9', '--db', db])).code).toBe(2);
});

it('reading again what was read by this reader changes nothing', async () => {
  const read = await lines('reread', ['reread']);
  expect(read.length).toBeGreaterThan(1);
  expect(read.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
});

it('what another reader had read is read again as this one does', async () => {
  const other = join(folder, 'other.db');
  await call(['add', join(examples, 'museum.html'), '--db', other]);
  const read = async () => (await call(['statements', '--all', '--db', other])).out;
  const before = await read();
  expect(before.length).toBeGreaterThan(0);
  const record = openRecord(other, { mode: 'add' });
  const renewal = record.renewal();
  for (const { key, record: old } of record.keptTexts())
    renewal.put(key, { ...old, statements: [], events: [] });
  renewal.apply();
  record.close();
  expect(await read()).toEqual([]);
  await call(['reread', '--dry-run', '--db', other]);
  expect(await read()).toEqual([]);
  const { out } = await call(['reread', '--db', other]);
  expect(out.map((line) => JSON.parse(line).outcome)).toEqual(['changed']);
  expect(await read()).toEqual(before);
});

it('a record merged into an empty one is the same record', async () => {
  const copy = join(folder, 'merged.db');
  const { code } = await call(['merge', db, '--db', copy]);
  expect(code).toBe(0);
  for (const name of ['stories', 'same', 'reuse', 'statements'])
    expect((await call([name, '--db', copy])).out).toHaveLength((await call([name, '--db', db])).out.length);
});
