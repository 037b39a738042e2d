import { expect, test } from 'vitest';
import { invented } from './fixtures/page.ts';
import { emptyRecord, temporaryFile } from './fixtures/temporary.ts';
import { openRecord } from './index.ts';

const storm = { id: 'storm', text: 'The storm over Varde broke four masts in the yacht harbour.' };

test('the same page twice is one page with two sightings', () => {
  const record = emptyRecord();
  expect(record.add(invented({ ...storm, path: 'a.html' })).outcome).toBe('new');
  expect(record.add(invented({ ...storm, path: 'b.html' })).outcome).toBe('again');
  expect(record.counts()).toMatchObject({ pages: 1, sightings: 2, articles: 1, versions: 1 });
  const found = record.article('storm');
  expect(found.found === 'one' && found.sightings.map((s) => s.path)).toEqual(['a.html', 'b.html']);
});

test('the same id with other text is a new version, and only the latest counts', () => {
  const record = emptyRecord();
  record.add(invented({ ...storm, says: [['Ida Holm', 'The storm over Varde']] }));
  const later = { ...storm, text: `${storm.text} A fifth fell at noon.` };
  expect(record.add(invented(later))).toEqual({ article: 'storm', outcome: 'version', version: 2 });
  expect(record.counts()).toMatchObject({ articles: 1, versions: 2, statements: 0, stories: 1 });
  expect(record.articles().map((a) => a.version)).toEqual([2]);
});

test('the same text under another id is another article', () => {
  const record = emptyRecord();
  record.add(invented(storm));
  expect(record.add(invented({ ...storm, id: 'storm-2' })).outcome).toBe('new');
  expect(record.counts()).toMatchObject({ pages: 1, articles: 2 });
});

test('what was added is there when the file is opened again', () => {
  const file = temporaryFile();
  const first = openRecord(file, { mode: 'add' });
  first.add(invented({ ...storm, headline: 'Masts break in Varde', warns: 'no-date' }));
  first.close();
  const second = openRecord(file, { mode: 'ask' });
  expect(second.articles()).toMatchObject([
    { id: 'storm', headline: 'Masts break in Varde', story: 'story-1' },
  ]);
  expect(second.warnings()).toEqual([{ article: 'storm', code: 'no-date', message: 'no-date' }]);
  second.close();
});

test('of a transaction that fails nothing is kept, and the next one is whole', () => {
  const record = emptyRecord();
  const broken = invented({ ...storm, id: 'broken' });
  const impossible = {
    ...broken,
    record: { ...broken.record, headline: Symbol('no text') as unknown as string },
  };
  expect(() => record.addAll([invented(storm), impossible])).toThrow();
  expect(record.counts()).toMatchObject({ pages: 0, articles: 0, sightings: 0 });
  expect(record.add(invented(storm)).outcome).toBe('new');
});
