import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { call } from './host.ts';
import { chanceOf } from './power/chance.ts';

const examples = fileURLToPath(new URL('../examples', import.meta.url));
const PAGE = 4096;
const TEXTS = 4;

let folder: string;
let db: string;
let bytes: Buffer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-damaged-'));
  db = join(folder, 'whole.db');
  const pages = ['bridge-courier.html', 'bridge-ledger.html', 'bridge-radio.txt', 'museum.html'];
  await call(['add', ...pages.map((name) => join(examples, name)), '--db', db]);
  bytes = readFileSync(db);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the record with so many bytes changed from a place on, or all bytes from there on missing. */
function damaged(name: string, at: number, length: number | 'cut'): string {
  const file = join(folder, name);
  const copy = Buffer.from(length === 'cut' ? bytes.subarray(0, at) : bytes);
  const chance = chanceOf(at);
  if (length !== 'cut') for (let i = at; i < at + length; i++) copy[i] = Math.floor(chance() * 256);
  writeFileSync(file, copy);
  return file;
}

const COMMANDS: readonly (readonly string[])[] = [
  ['stories'],
  ['statements', '--all'],
  ['same'],
  ['reuse'],
  ['search', 'bridge'],
  ['who', 'Calloway'],
  ['timeline', '--words', 'bridge'],
  ['export', 'statements'],
  ['reread', '--dry-run'],
  ['forget', '--person', 'Calloway', '--dry-run'],
  ['add', join(examples, 'night-trains.txt')],
];

it('damage anywhere in the file is told in words by every command, and verify finds it', async () => {
  let told = 0;
  for (let page = 1; page < bytes.length / PAGE; page += 4) {
    const file = damaged(`page-${page}.db`, page * PAGE, PAGE);
    const verified = await call(['verify', '--db', file, '--format', 'text']);
    expect([page, verified.code, verified.err]).toEqual([page, 1, []]);
    for (const command of COMMANDS) {
      const copy = join(folder, 'asked.db');
      for (const ending of ['', '-wal', '-shm']) rmSync(copy + ending, { force: true });
      copyFileSync(file, copy);
      const { code, err } = await call([...command, '--db', copy, '--format', 'jsonl']);
      expect(err.join('\n')).not.toContain('Onrecord itself');
      if (code === 3) expect(err.join('\n')).toMatch(/damaged.*onrecord verify.*merge/);
      if (code === 3) told++;
    }
  }
  expect(told).toBeGreaterThan(10);
}, 120_000);

it('what can still be read is saved by a merge, and what is lost is counted', async () => {
  for (const [name, at, length] of [
    ['holes.db', Math.floor((bytes.length * 0.8) / PAGE) * PAGE, 4 * PAGE],
    ['cut.db', Math.floor(bytes.length * 0.8), 'cut'],
  ] as const) {
    const saved = join(folder, `saved-${name}`);
    const { code, out } = await call(['merge', damaged(name, at, length), '--db', saved]);
    const { articles, unread } = JSON.parse(out[0]!);
    expect(articles + unread).toBe(TEXTS);
    expect(code).toBe(unread > 0 ? 1 : 0);
    expect((await call(['verify', '--db', saved])).code).toBe(0);
  }
});

it('where nothing can be saved, that is said', async () => {
  const file = damaged('schema.db', 3 * PAGE, 'cut');
  const { code, err } = await call(['merge', file, '--db', join(folder, 'none.db')]);
  expect([code, err.join()]).toEqual([3, expect.stringContaining('damaged')]);
});

it('a record that was cut off is told of, and what it was', async () => {
  const file = damaged('short.db', 3 * PAGE + 17, 'cut');
  const { code, err } = await call(['stories', '--db', file]);
  expect([code, err.join()]).toEqual([3, expect.stringContaining('damaged')]);
  const { code: verified, out } = await call(['verify', '--db', file]);
  expect(verified).toBe(1);
  expect(JSON.parse(out.at(-1)!)).toMatchObject({ whole: false, articles: null });
});
