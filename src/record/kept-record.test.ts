import { expect, it } from 'vitest';
import { invented } from './fixtures/page.ts';
import { keptRecord } from './kept-record.ts';
import { packJson } from './pack.ts';

const { record } = invented({ id: 'a', text: 'The ferry stays in port.' });

const { record: said } = invented({
  id: 'b',
  text: 'The ferry stays in port.',
  says: [['Ada', 'stays in port']],
});

it('gives a record of before a field came in that field, empty', () => {
  const { articleSection, keywords, ...older } = record;
  expect(keptRecord(packJson(older))).toEqual(record);
});

it('gives times and statements of before they had bounds without any', () => {
  const time = { start: 4, end: 9, type: 'DATE' as const, value: 'PAST_REF' };
  const { saidBetween, ...statement } = said.statements[0]!;
  const older = { ...said, times: [time], statements: [statement] };
  const bounds = { mod: null, notBefore: null, notAfter: null, evidence: [] };
  const kept = keptRecord(packJson(older));
  expect(kept.times).toEqual([{ ...time, ...bounds }]);
  expect(kept.statements).toEqual(said.statements);
});

it('gives a record as it was kept', () => {
  const filed = { ...record, articleSection: { name: 'Harbour', basis: 'visible' as const } };
  // Reading again compares records as they are written.
  expect(JSON.stringify(keptRecord(packJson(filed)))).toEqual(JSON.stringify(filed));
});
