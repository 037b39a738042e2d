import { expect, test } from 'vitest';
import { invented } from '../fixtures/page.ts';
import { emptyRecord } from '../fixtures/temporary.ts';

const filled = () => {
  const record = emptyRecord();
  record.add(
    invented({
      id: 'sha256:aa11',
      publisher: 'Varde Gazette',
      date: '2024-05-02',
      text: 'The tide was high, Qasem Holm said. The tide will fall, he hopes.',
      says: [
        [
          'Qasem Holm',
          'The tide was high',
          { said: { value: '2024-05-01', precision: 'day', evidence: [] } },
        ],
        ['Qasem Holm', 'The tide will fall', { act: 'thought', kind: 'direct' }],
      ],
    }),
  );
  record.add(
    invented({ id: 'sha256:ab22', text: 'Boats sank, Éva Lund said.', says: [['Éva Lund', 'Boats sank']] }),
  );
  return record;
};

type Filter = Parameters<ReturnType<typeof filled>['statements']>[0];
const contents = (filter: Filter): string[] =>
  filled()
    .statements(filter)
    .map((row) => row.content);

test.each<[string, Filter, number]>([
  ['a spelling variant of the speaker', { speaker: 'Qassem Holm' }, 2],
  ['an accent left out', { speaker: 'eva lund' }, 1],
  ['a word of the outlet', { outlet: 'gazette' }, 2],
  ['a kind', { kind: 'direct' }, 1],
  ['acts', { acts: ['thought', 'intended'] }, 1],
  ['words in any order and case', { words: 'HIGH tide' }, 1],
  ['the beginning of an article’s id', { article: 'aa' }, 2],
  ['when it was said, else published', { from: '2024-05-02' }, 1],
  ['a month', { from: '2024-05', to: '2024-05' }, 2],
  ['nothing', {}, 3],
])('statements are filtered by %s', (_, filter, count) => {
  expect(contents(filter)).toHaveLength(count);
});

test('an article is found by its id, by the beginning of it, and not by one that several share', () => {
  const record = filled();
  expect(record.article('sha256:aa11')).toMatchObject({
    found: 'one',
    record: { id: 'sha256:aa11' },
    version: 1,
  });
  expect(record.article('ab')).toMatchObject({ found: 'one', record: { id: 'sha256:ab22' } });
  expect(record.article('a')).toEqual({ found: 'many', ids: ['sha256:aa11', 'sha256:ab22'] });
  expect(record.article('zz')).toEqual({ found: 'none' });
});

test('articles are filtered by outlet and date; the undated are in no window', () => {
  const record = filled();
  expect(record.articles({ outlet: 'Varde' })).toMatchObject([{ id: 'sha256:aa11', statements: 2 }]);
  expect(record.articles({ to: '2024-12-31' })).toHaveLength(1);
  expect(record.articles()).toHaveLength(2);
});
