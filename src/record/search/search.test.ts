import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { invented } from '../fixtures/page.ts';
import { emptyRecord, temporaryFile } from '../fixtures/temporary.ts';
import { openRecord } from '../index.ts';

const said = { value: '2024-04-30', precision: 'day' as const, evidence: [] };

function filled(file = temporaryFile()) {
  const record = emptyRecord(file);
  record.addAll([
    invented({
      id: 'quay',
      headline: 'Quay shut in Varde',
      publisher: 'Varde Gazette',
      date: '2024-05-02',
      text: 'The quay will stay shut until the crane is mended, Qasem Holm said. The fair is off. Éva Lund is sorry.',
      says: [['Qasem Holm', 'The quay will stay shut until the crane is mended', { kind: 'direct', said }]],
    }),
    invented({
      id: 'fair',
      headline: 'A fair without rides',
      publisher: 'Courier',
      date: '2024-06-02',
      text: `Nobody rides this year. ${'Boats and stalls were there, and music all day. '.repeat(20)}The shut quay is why.`,
    }),
    invented({ id: 'snow', text: '雪が降った。' }),
  ]);
  return record;
}

type Filter = Parameters<ReturnType<typeof filled>['search']>[1];
const found = (question: string, filter?: Filter) =>
  filled()
    .search(question, filter)
    .map(({ article, statement }) => (statement ? `${article} ${statement}` : article));

test.each<[string, string, string[]]>([
  ['a word of all, the headline and the statement before the long text', 'quay', ['quay', 'quay s1', 'fair']],
  ['every word asked for', 'fair quay', ['quay', 'fair']],
  ['a phrase in its order', '"stay shut"', ['quay', 'quay s1']],
  ['no phrase in another order', '"shut stay"', []],
  ['a word in any case, with its accent left out', 'EVA', ['quay']],
  ['words of a script without spaces', '雪', ['snow']],
  ['no operators of the index', 'quay OR snow*', []],
  ['nothing for signs alone', '"?!" --', []],
])('a search finds %s', (_, question, wanted) => {
  const all = found(question);
  expect(all.toSorted()).toEqual(wanted.toSorted());
  if (question === 'quay') expect(all.at(-1)).toBe('fair');
});

test.each<[string, Filter, string[]]>([
  ['speaker', { speaker: 'Qassem' }, ['quay s1']],
  ['kind', { kind: 'direct' }, ['quay s1']],
  ['when it was said', { saidFrom: '2024-04-30', saidTo: '2024-04-30' }, ['quay s1']],
  ['when it was printed', { printedFrom: '2024-06' }, ['fair']],
  ['outlet', { outlet: 'courier' }, ['fair']],
  ['how many', { most: 1 }, ['quay']],
])('and filters by %s', (_, filter, wanted) => {
  expect(found('quay', filter).slice(0, 1)).toEqual(wanted);
});

test('an excerpt shows the words around the place', () => {
  const hits = filled().search('why');
  expect(hits[0]!.excerpt).toMatch(/^… .*The shut quay is why\.$/);
});

test('a new version is found by its words, and no more by those of the old one', () => {
  const record = filled();
  record.add(invented({ id: 'fair', text: 'There were rides after all, and a carousel.' }));
  expect(record.search('stalls')).toEqual([]);
  expect(record.search('carousel')).toMatchObject([{ article: 'fair' }]);
  expect(record.verify().findings).toEqual([]);
});

test('a word of what was forgotten stands nowhere in the index', () => {
  const file = temporaryFile();
  const record = filled(file);
  record.forget({ kind: 'page', article: 'fair' }, '2024-06-01T08:00:00Z');
  const db = new DatabaseSync(file);
  db.exec("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, words, 'row')");
  const terms = db
    .prepare('SELECT term FROM temp.vocabulary')
    .all()
    .map(({ term }) => term);
  db.close();
  expect(terms).toContain('crane');
  expect(terms.filter((term) => ['stalls', 'music', 'rides'].includes(String(term)))).toEqual([]);
});

test('a record made before there was a search is indexed when it is opened', () => {
  const file = temporaryFile();
  filled(file);
  const db = new DatabaseSync(file);
  db.exec('DROP TABLE words; DELETE FROM migration WHERE number >= 5');
  db.close();
  const record = openRecord(file, { mode: 'ask' });
  expect(record.search('crane')).toHaveLength(2);
  expect(record.verify().findings).toEqual([]);
  record.close();
});
