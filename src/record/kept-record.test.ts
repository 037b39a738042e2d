import { expect, it } from 'vitest';
import { invented } from './fixtures/page.ts';
import { keptRecord } from './kept-record.ts';
import { packJson } from './pack.ts';

const { record } = invented({ id: 'a', text: 'The ferry stays in port.' });

it('gives a record of before a field came in that field, empty', () => {
  const { articleSection, keywords, ...older } = record;
  expect(keptRecord(packJson(older))).toEqual(record);
});

it('gives times of before they had bounds without any', () => {
  const time = { start: 4, end: 9, type: 'DATE' as const, value: 'PAST_REF' };
  const older = { ...record, times: [time] };
  const bounds = { mod: null, notBefore: null, notAfter: null, evidence: [] };
  expect(keptRecord(packJson(older)).times).toEqual([{ ...time, ...bounds }]);
});

it('gives a record as it was kept', () => {
  const filed = { ...record, articleSection: { name: 'Harbour', basis: 'visible' as const } };
  // Reading again compares records as they are written.
  expect(JSON.stringify(keptRecord(packJson(filed)))).toEqual(JSON.stringify(filed));
});
