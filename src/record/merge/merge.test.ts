import { expect, test } from 'vitest';
import { type Invented, invented } from '../fixtures/page.ts';
import { emptyRecord, temporaryFile } from '../fixtures/temporary.ts';

const storm = { id: 'storm', text: 'The storm over Varde broke four masts.' };
const seen = (article: Invented, day: string) => ({
  ...invented(article),
  seenAt: `2024-05-${day}T10:00:00Z`,
});

function two() {
  const files = [temporaryFile('a.db'), temporaryFile('b.db')] as const;
  const [a, b] = [emptyRecord(files[0]), emptyRecord(files[1])];
  a.add(seen(storm, '01'));
  a.add(seen({ ...storm, text: `${storm.text} All are mended.` }, '09'));
  a.add(seen({ id: 'choir', text: 'The choir sang.' }, '02'));
  b.add(seen({ ...storm, text: `${storm.text} One is mended.` }, '05'));
  b.add(seen({ id: 'choir', text: 'The choir sang.', path: 'other.txt' }, '03'));
  b.add(seen({ id: 'dike', text: 'The dike holds.' }, '04'));
  return { files, a, b };
}

test('articles, versions and sightings come together, versions in the order in which they were seen', () => {
  const { files, a } = two();
  expect(a.merge(files[1])).toEqual({ articles: 1, versions: 1, sightings: 3, unread: 0 });
  const storms = a.versions('storm');
  expect(
    storms.found === 'one' && storms.versions.map((v) => [v.version, v.latest, v.record.text.slice(39)]),
  ).toEqual([
    [1, false, ''],
    [2, false, 'One is mended.'],
    [3, true, 'All are mended.'],
  ]);
  const choir = a.article('choir');
  expect(choir.found === 'one' && choir.sightings.map(({ path }) => path)).toEqual([
    'choir.txt',
    'other.txt',
  ]);
  expect(a.verify().findings).toEqual([]);
});

test('a merge changes nothing the second time, and not the other record', () => {
  const { files, a, b } = two();
  const before = b.counts();
  a.merge(files[1]);
  const counts = a.counts();
  expect(a.merge(files[1])).toEqual({ articles: 0, versions: 0, sightings: 0, unread: 0 });
  expect([a.counts(), b.counts()]).toEqual([counts, before]);
});

test('it is one whichever of the two is merged into the other', () => {
  const { files, a, b } = two();
  b.merge(files[0]);
  a.merge(files[1]);
  const texts = (record: typeof a) =>
    record
      .articles()
      .map(({ id, version, headline }) => [id, version, headline])
      .sort();
  expect(texts(a)).toEqual(texts(b));
  expect([a, b].map((record) => record.verify().findings)).toEqual([[], []]);
});
