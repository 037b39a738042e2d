import { existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { invented } from '../fixtures/page.ts';
import { emptyRecord, temporaryFile } from '../fixtures/temporary.ts';
import type { NewPage } from '../index.ts';
import { unpack } from '../pack.ts';
import { forgetter } from './forget.ts';

const AT = '2024-06-01T08:00:00Z';
const words = 'the eastern lock of Varde would stay shut until the divers had mended both of its gates';
const pages: NewPage[] = [
  invented({
    id: 'lock',
    headline: 'Lock shut in Varde',
    publisher: 'Varde Gazette',
    text: `Lock keeper Ida Holm said ${words}.`,
    says: [['Ida Holm', words]],
  }),
  invented({
    id: 'copy',
    publisher: 'Courier',
    text: `As Eyda Holmgren has it, ${words}.`,
    says: [['Eyda Holmgren', words]],
  }),
  invented({ id: 'choir', text: 'The choir sang a mass.' }),
  invented({ id: 'choir', text: 'The choir of Ms. Ida HOLM sang a mass.' }),
  invented({ id: 'dike', text: 'The dike holds, and Holm the village is dry.' }),
];

function filled() {
  const file = temporaryFile();
  const record = emptyRecord(file);
  record.addAll(pages);
  return { file, record };
}

/** Everything that stands in the file: as it lies there, and with what is packed unpacked. */
function everythingIn(file: string): string {
  const raw = [file, `${file}-wal`].filter(existsSync).map((path) => readFileSync(path, 'latin1'));
  const db = new DatabaseSync(file, { readOnly: true });
  const packed = ['page', 'article'].flatMap((table) =>
    db
      .prepare(`SELECT zstd FROM ${table}`)
      .all()
      .map(({ zstd }) => Buffer.from(unpack(zstd as Uint8Array)).toString()),
  );
  db.close();
  return [...raw, ...packed].join('\n');
}

test('a page is forgotten with its bytes, statements, sightings and pairs, and a note says that one was', () => {
  const { file, record } = filled();
  expect(record.same()).toHaveLength(1);
  expect(record.forget({ kind: 'page', article: 'lo' }, AT)).toEqual({
    kind: 'page',
    at: AT,
    articles: 1,
    cleared: true,
  });
  expect(everythingIn(file)).not.toMatch(/Ida Holm said|Lock keeper|Lock shut/);
  expect(record.articles().map(({ id }) => id)).toEqual(['copy', 'choir', 'dike']);
  expect([record.same(), record.reuse()]).toEqual([[], []]);
  expect(record.verify()).toMatchObject({ findings: [], forgotten: [{ kind: 'page', at: AT, articles: 1 }] });
});

test('a person is forgotten with every article that names them, in any version, and nobody else', () => {
  const { file, record } = filled();
  const person = { kind: 'person', name: 'Ida Holm' } as const;
  expect(record.toForget(person)).toEqual(['lock', 'choir']);
  expect(record.forget(person, AT).articles).toBe(2);
  expect(everythingIn(file)).not.toMatch(/ida holm|mass/i);
  expect(record.articles().map(({ id }) => id)).toEqual(['copy', 'dike']);
  expect(record.verify().findings).toEqual([]);
});

test('what was forgotten is new when it comes again', () => {
  const { record } = filled();
  record.forget({ kind: 'page', article: 'choir' }, AT);
  expect(record.add(pages[2]!)).toMatchObject({ outcome: 'new', version: 1 });
  expect(record.verify().findings).toEqual([]);
});

test('where there is nothing to forget, nothing is noted', () => {
  const { record } = filled();
  expect(record.forget({ kind: 'person', name: 'Jon Lund' }, AT).articles).toBe(0);
  expect(record.forget({ kind: 'page', article: '' }, AT).articles).toBe(0);
  expect(record.verify().forgotten).toEqual([]);
});

test('where another process reads on, it is said that the log beside the file could not be emptied', () => {
  const { file, record } = filled();
  const reader = new DatabaseSync(file, { readOnly: true });
  const rows = reader.prepare('SELECT key FROM article').iterate();
  rows.next();
  const impatient = new DatabaseSync(file, { timeout: 10 });
  const forget = forgetter(impatient);
  expect(forget({ kind: 'page', article: 'lock' }, AT)).toMatchObject({ articles: 1, cleared: false });
  reader.close();
  expect(forget({ kind: 'page', article: 'choir' }, AT).cleared).toBe(true);
  impatient.close();
  expect(record.counts().articles).toBe(2);
});
