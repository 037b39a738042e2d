import { writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { invented } from './fixtures/page.ts';
import { temporaryFile } from './fixtures/temporary.ts';
import { openRecord } from './index.ts';

const problem = (file: string, mode: 'add' | 'ask' = 'add') => {
  try {
    openRecord(file, { mode }).close();
    return null;
  } catch (error) {
    return error;
  }
};

test('a record that is not there cannot be asked', () => {
  expect(problem(temporaryFile(), 'ask')).toMatchObject({ name: 'RecordError', code: 'not-found' });
});

test('a file that is no SQLite database is left alone', () => {
  const file = temporaryFile();
  writeFileSync(file, 'A list of boats that winter in Varde, and nothing of a database.\n'.repeat(40));
  for (const mode of ['add', 'ask'] as const)
    expect(problem(file, mode)).toMatchObject({ code: 'not-a-record' });
});

test("another program's database is left alone", () => {
  const file = temporaryFile();
  const other = new DatabaseSync(file);
  other.exec('CREATE TABLE boat (name TEXT)');
  other.close();
  expect(problem(file)).toMatchObject({ code: 'not-a-record' });
});

test('a record of a newer version is refused in clear words', () => {
  const file = temporaryFile();
  openRecord(file, { mode: 'add' }).close();
  const later = new DatabaseSync(file);
  later.exec("INSERT INTO migration (number, name) VALUES (99, 'from the future')");
  later.close();
  expect(problem(file)).toMatchObject({
    code: 'newer-record',
    message: expect.stringContaining('version 99'),
  });
  expect(problem(file, 'ask')).toMatchObject({ code: 'newer-record' });
});

test('a record opened to ask adds nothing', () => {
  const file = temporaryFile();
  openRecord(file, { mode: 'add' }).close();
  const record = openRecord(file, { mode: 'ask' });
  expect(() => record.add(invented({ id: 'a', text: 'No.' }))).toThrow(/opened to ask/);
  record.close();
});

test('a folder that does not exist is named', () => {
  const file = temporaryFile('no/such/record.db');
  expect(problem(file)).toMatchObject({ code: 'cannot-open', message: expect.stringContaining(file) });
});
