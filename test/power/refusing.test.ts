import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRecord } from '../../src/record/index.ts';
import { buildShim } from './disk.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const examples = fileURLToPath(new URL('../../examples', import.meta.url));

let folder: string;
let built: ReturnType<typeof buildShim>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-refusing-'));
  built = buildShim(folder, 'refusing.c');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Adds the examples to a record in a folder of its own; every file there may grow to `room` bytes. */
function addWith(room: string, shim: string, ...before: string[]) {
  const home = join(folder, `room-${room}`);
  mkdirSync(home, { recursive: true });
  const db = join(home, 'kept.db');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [main, 'add', ...before, examples, '--db', db],
    {
      encoding: 'utf8',
      env: { ...process.env, LD_PRELOAD: shim, DISK_FOLDER: home, DISK_ROOM: room },
    },
  );
  return {
    db,
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

it('a page that a full disk cannot hold has its line, and what was told to be kept is kept', ({ skip }) => {
  if ('reason' in built) return skip(built.reason);
  const { db, status, stderr, lines } = addWith('600000', built.shim);
  expect([status, stderr]).toEqual([3, expect.stringMatching(/disk is full.*make room/)]);
  const kept = lines.filter(({ outcome }) => outcome === 'new');
  const failed = lines.filter(({ error }) => error);
  expect(kept.length).toBeGreaterThan(0);
  expect(failed.length).toBeGreaterThan(0);
  expect(failed[0].error).toMatchObject({ code: 'not-kept', message: expect.stringContaining('full') });
  expect(failed[0].input.path).toContain('examples');
  const record = openRecord(db, { mode: 'add' });
  expect(new Set(record.articles().map(({ id }) => id))).toEqual(new Set(kept.map(({ article }) => article)));
  expect(record.verify().findings).toEqual([]);
  record.close();
});

it('what could not be read has its line where the pages beside it are refused', ({ skip }) => {
  if ('reason' in built) return skip(built.reason);
  const { status, lines } = addWith('260000', built.shim, 'nowhere.html');
  expect(status).toBe(3);
  expect(lines.filter(({ outcome }) => outcome === 'new')).toEqual([]);
  expect(lines[0]).toMatchObject({ input: { path: 'nowhere.html' }, error: { code: 'not-found' } });
  expect(lines[1].error.code).toBe('not-kept');
});

it('a disk without any room is told of in words', ({ skip }) => {
  if ('reason' in built) return skip(built.reason);
  const { status, stderr } = addWith('0', built.shim);
  expect([status, stderr]).toEqual([3, expect.stringContaining('disk is full')]);
  expect(stderr).not.toContain('Onrecord itself');
});

it('a place that is read-only is told of in words', ({ skip }) => {
  if ('reason' in built) return skip(built.reason);
  const { status, stderr, lines } = addWith('read-only', built.shim);
  expect([status, lines]).toEqual([2, []]);
  expect(stderr).toMatch(/could not|read/);
  expect(stderr).not.toContain('Onrecord itself');
});

it('a limit on the size of files is told of in words', ({ skip }) => {
  if (process.platform === 'win32') return skip('ulimit is for Unix');
  const db = join(folder, 'limited.db');
  const call = `ulimit -f 400; exec "${process.execPath}" "${main}" add "${examples}" --db "${db}"`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', call], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([3, expect.stringContaining('limits on the size of files')]);
  expect(JSON.parse(stdout.trim().split('\n').at(-1)!)).toMatchObject({ error: { code: 'not-kept' } });
  const record = openRecord(db, { mode: 'add' });
  expect(record.verify().findings).toEqual([]);
  record.close();
});
