import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { invented } from '../fixtures/page.ts';
import { temporaryFile } from '../fixtures/temporary.ts';
import { openRecord } from '../index.ts';
import { pack, packJson, unpackJson } from '../pack.ts';

const words = 'the eastern lock of Varde would stay shut until the divers had mended both of its gates';
const lock = {
  id: 'lock',
  headline: 'Lock shut in Varde',
  publisher: 'Varde Gazette',
  date: '2024-05-02',
  text: `A barge struck the lock on Thursday. Lock keeper Ida Holm said ${words}.`,
  says: [['Ida Holm', words]] as const,
  warns: 'no-author',
};

/** A record of three articles, one of them in two versions, with one thing changed behind its back. */
function findingsAfter(sql: string, ...values: (string | number | Uint8Array)[]) {
  const file = temporaryFile();
  const record = openRecord(file, { mode: 'add' });
  for (const id of ['lock', 'copy'])
    record.add(invented({ ...lock, id, publisher: id, text: `${lock.text} ${id}` }));
  record.add(invented({ id: 'lock-2', text: 'The choir sang.' }));
  record.add(invented({ id: 'lock-2', text: 'The choir sang a mass.' }));
  record.close();
  const db = new DatabaseSync(file);
  db.exec('PRAGMA foreign_keys = OFF');
  if (sql) db.prepare(sql).run(...values);
  db.close();
  const opened = openRecord(file, { mode: 'ask' });
  const { findings } = opened.verify();
  opened.close();
  return findings;
}

function changedRecord(change: (record: ReturnType<typeof invented>['record']) => void): Uint8Array {
  const { record } = invented({ ...lock, publisher: 'lock', text: `${lock.text} lock` });
  const copy = unpackJson<typeof record>(packJson(record));
  change(copy);
  return packJson(copy);
}

test('a record that was only added to is whole', () => {
  expect(findingsAfter('')).toEqual([]);
});

const renew = "UPDATE article SET zstd = ? WHERE id = 'lock'";
test.each<[string, string, string, ...(string | number | Uint8Array)[]]>([
  [
    'bytes under another hash',
    'pages',
    "UPDATE page SET hash = 'ff' || substr(hash, 3), size = size WHERE key = 1",
  ],
  ['bytes that were swapped', 'pages', 'UPDATE page SET zstd = ? WHERE key = 1', pack(Buffer.from('ha'))],
  ['bytes that are no pack', 'pages', 'UPDATE page SET zstd = ? WHERE key = 1', Buffer.from('ha')],
  ['a page that nothing was read from', 'pages', "DELETE FROM article WHERE id = 'copy'"],
  ['a version that is missing', 'versions', "DELETE FROM article WHERE id = 'lock-2' AND version = 1"],
  ['an article without a latest version', 'versions', "UPDATE article SET latest = 0 WHERE id = 'lock'"],
  ['a record that is no pack', 'records', renew, Buffer.from('ha')],
  ['a column of its own', 'rebuilt', "UPDATE article SET headline = 'Lock open' WHERE id = 'lock'"],
  ['a statement put in a mouth', 'rebuilt', "UPDATE statement SET speaker = 'Jon Lund' WHERE key = 1"],
  ['a warning that is missing', 'rebuilt', 'DELETE FROM warning WHERE article = 1'],
  ['a text in no story', 'relations', 'DELETE FROM place WHERE article = 1'],
  ['a shingle that is missing', 'relations', 'DELETE FROM shingle WHERE article = 1'],
  ['keys that are missing', 'relations', 'DELETE FROM statement_key WHERE statement = 1'],
  ['a term that is not counted', 'terms', 'UPDATE term SET documents = documents + 1'],
  ['a text that is not found by its words', 'relations', 'DELETE FROM words WHERE rowid = 2'],
  ['words that lead nowhere', 'entries', "INSERT INTO words (rowid, text) VALUES (9998, 'boats')"],
  ['a term that leads nowhere', 'entries', 'INSERT INTO posting VALUES (1, 1, 99, 1)'],
  ['a passage beyond the text', 'pairs', `UPDATE reuse SET passages = '[{"a":[0,9999],"b":[0,9]}]'`],
  ['a sighting of nothing', 'links', 'UPDATE sighting SET article = 99 WHERE key = 1'],
  [
    'a span outside its text',
    'spans',
    renew,
    changedRecord((record) => {
      record.statements[0]!.content[0]!.end = 9999;
    }),
  ],
  [
    'a speaker who is not there',
    'references',
    renew,
    changedRecord((record) => {
      record.statements[0]!.speaker = 'e9';
    }),
  ],
])('%s is found by the check of %s', (_, check, sql, ...values) => {
  expect(findingsAfter(sql, ...values).map((finding) => finding.check)).toContain(check);
});
