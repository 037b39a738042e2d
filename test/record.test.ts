import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jsonSchemaOf, type LineName } from '../src/format/schema.ts';
import { call } from './host.ts';

const examples = fileURLToPath(new URL('../examples', import.meta.url));

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
  expect(await lines('verify', ['verify'])).toMatchObject([{ whole: true, articles: 15, forgotten: [] }]);
  const { out } = await call(['verify', '--db', db, '--format', 'text']);
  expect(out.at(-1)).toMatch(/^15 pages, 15 articles in 15 versions, \d+ statements: the record is whole\.$/);
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
  expect(out[0]).toContain('(rebuilt)');
  expect(out.at(-1)).toContain('1 thing not as it should be');
});

it('a dry run forgets nothing, and forgetting leaves a note', async () => {
  const there = await lines('forget', ['forget', '--person', 'Ines Calloway', '--dry-run']);
  expect(there.length).toBeGreaterThan(1);
  expect(there.length).toBeLessThan(15);
  expect(await lines('verify', ['verify'])).toMatchObject([{ articles: 15 }]);
  const gone = await lines('forget', ['forget', '--person', 'Ines Calloway']);
  expect(gone.map(({ article }) => article)).toEqual(there.map(({ article }) => article));
  expect(await lines('verify', ['verify'])).toMatchObject([
    { whole: true, articles: 15 - gone.length, forgotten: [{ kind: 'person', articles: gone.length }] },
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
