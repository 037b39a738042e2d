import { expect, test } from 'vitest';
import { invented } from '../fixtures/page.ts';
import { emptyRecord, temporaryFile } from '../fixtures/temporary.ts';
import { openRecord } from '../index.ts';

const words = 'the eastern lock of Varde would stay shut until the divers had mended both of its gates';
const lock = { headline: 'Lock shut in Varde', date: '2024-05-02', text: `Ida Holm said ${words}.` };
const saying = { ...lock, says: [['Ida Holm', words]] as const };

function filled(file: string) {
  const record = emptyRecord(file);
  record.addAll(
    ['a', 'b', 'c'].map((id) => invented({ ...lock, id, publisher: id, text: `${lock.text} ${id}.` })),
  );
  return record;
}

/** Puts records with a statement in place of those without one. */
function renewAll(record: ReturnType<typeof filled>) {
  const renewal = record.renewal();
  for (const { key, record: old } of record.keptTexts())
    renewal.put(key, invented({ ...saying, id: old.id, publisher: old.id, text: old.text }).record);
  return renewal;
}

test('new records take the place of the old ones, and what is found over all is found again', () => {
  const record = filled(temporaryFile());
  const [stories, reuse] = [record.stories(), record.reuse()];
  expect(record.same()).toEqual([]);
  renewAll(record).apply();
  expect(record.same()).toHaveLength(1);
  expect([record.stories(), record.reuse()]).toEqual([stories, reuse]);
  expect(record.verify().findings).toEqual([]);
});

test('until they are put in place, nothing changes', () => {
  const record = filled(temporaryFile());
  renewAll(record);
  expect(record.statements()).toEqual([]);
});

test('what was forgotten meanwhile stays forgotten, and a writer that was open all along goes on well', () => {
  const file = temporaryFile();
  const record = filled(file);
  const writer = openRecord(file, { mode: 'add' });
  writer.add(invented({ ...lock, id: 'd' }));
  const renewal = renewAll(record);
  record.forget({ kind: 'page', article: 'b' }, '2024-06-01T08:00:00Z');
  renewal.apply();
  expect(record.articles().map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  writer.add(invented({ ...saying, id: 'e', publisher: 'e' }));
  expect(record.same()[0]!.statements.map(({ article }) => article)).toContain('e');
  expect(record.verify().findings).toEqual([]);
  writer.close();
});
