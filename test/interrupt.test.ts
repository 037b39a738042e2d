import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-interrupt-'));
  const article = (id: number) =>
    JSON.stringify({ id: `a${id}`, text: `“Ferry ${id} sails on Monday,” said Ida Brock.\n\n`.repeat(40) });
  writeFileSync(
    join(folder, 'articles.jsonl'),
    Array.from({ length: 2000 }, (_, id) => article(id)).join('\n'),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('ends within a second of being interrupted, with the record whole and all that it told of kept', async () => {
  const db = join(folder, 'kept.db');
  const child = spawn(process.execPath, [
    main,
    'add',
    '--input',
    'articles',
    join(folder, 'articles.jsonl'),
    '--db',
    db,
  ]);
  let told = '';
  child.stdout.on('data', (data) => {
    told += data;
  });
  await once(child.stdout, 'data');
  const begun = Date.now();
  child.kill('SIGINT');
  await once(child, 'close');
  expect(Date.now() - begun).toBeLessThan(1000);

  const kept = new DatabaseSync(db);
  expect(kept.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  const articles = Number(kept.prepare('SELECT count(*) AS n FROM article').get()!.n);
  kept.close();
  const acknowledged = told.split('\n').length - 1;
  expect(acknowledged).toBeGreaterThan(0);
  expect(articles).toBeGreaterThanOrEqual(acknowledged);
  expect(articles).toBeLessThan(2000);
});

it.skipIf(!existsSync('/dev/full'))(
  'says so where its output has no room (skipped: no /dev/full here)',
  () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${main}" schema > /dev/full`], {
      encoding: 'utf8',
    });
    expect(status).toBe(3);
    expect(stderr).toContain('disk that it goes to is full');
  },
);
