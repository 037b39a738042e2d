import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { invented } from '../fixtures/page.ts';
import { emptyRecord, temporaryFile } from '../fixtures/temporary.ts';
import { openRecord } from '../index.ts';

const ADDER = new URL('../fixtures/adder.ts', import.meta.url);

test('a backup holds what the record held, and can be added to', () => {
  const record = emptyRecord();
  record.add(invented({ id: 'tide', text: 'The tide was high in Varde.' }));
  const file = temporaryFile('copy.db');
  record.backup(file);
  const copy = openRecord(file, { mode: 'add' });
  expect(copy.articles()).toEqual(record.articles());
  expect(copy.add(invented({ id: 'ebb', text: 'The ebb was low.' })).outcome).toBe('new');
  expect(copy.verify().findings).toEqual([]);
  copy.close();
});

test('a file that is there is left alone', () => {
  const record = emptyRecord();
  const file = temporaryFile('copy.db');
  writeFileSync(file, 'mine');
  expect(() => record.backup(file)).toThrow(expect.objectContaining({ code: 'file-exists' }));
});

test('a backup that cannot be written leaves nothing', () => {
  const record = emptyRecord();
  const file = temporaryFile('no/such/copy.db');
  expect(() => record.backup(file)).toThrow(expect.objectContaining({ code: 'cannot-open' }));
  expect(existsSync(dirname(file))).toBe(false);
});

test('backups made while another process adds are whole, each of one moment', async () => {
  const file = temporaryFile();
  openRecord(file, { mode: 'add' }).close();
  const child = spawn(process.execPath, [ADDER.pathname, file, 'a', '150'], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const record = openRecord(file, { mode: 'ask' });
  for (let i = 0; child.exitCode === null; i++) {
    const copy = join(dirname(file), `copy-${i}.db`);
    record.backup(copy);
    const opened = openRecord(copy, { mode: 'ask' });
    expect(opened.verify().findings).toEqual([]);
    opened.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect((await ended)[0]).toBe(0);
  record.close();
  expect(readdirSync(dirname(file)).filter((name) => name.includes('unfinished'))).toEqual([]);
});
