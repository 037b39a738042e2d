import { expect, it } from 'vitest';
import type { PageRecord } from '../format/index.ts';
import { inOrder, momentsOf } from './timeline.ts';

const evidence = [{ quote: 'on Monday', why: 'weekday' }];
const lastWeek = { notBefore: '2024-04-22', notAfter: '2024-04-28', evidence };
const open = { notBefore: null, notAfter: null };
const page = (id: string, value: string | null, said: string | null): PageRecord =>
  ({
    id,
    datePublished: { value, basis: value && 'meta', notBefore: '2024-04-30', notAfter: null, evidence: [] },
    statements: [
      { id: 's1', said: said && { value: said, precision: 'day', evidence }, saidBetween: lastWeek },
      { id: 's2', said: null, saidBetween: null },
    ],
  }) as unknown as PageRecord;

it('dates a statement by when it was said, else by its page, and says which', () => {
  const printed = { at: '2024-05-02', basis: 'meta', evidence: [], article: 'a' };
  expect(momentsOf(page('a', '2024-05-02', '2024-05-01'), true, new Set(['s1', 's2']))).toEqual([
    { ...printed, notBefore: '2024-04-30', notAfter: null, statement: null },
    { ...lastWeek, at: '2024-05-01', basis: 'said', article: 'a', statement: 's1' },
    { ...printed, ...open, statement: 's2' },
  ]);
});

it('puts the undated last, and gives only what is asked for', () => {
  const moments = [
    ...momentsOf(page('none', null, null), false, new Set(['s2'])),
    ...momentsOf(page('late', '2024-05-02', null), false, new Set(['s1'])),
    ...momentsOf(page('early', null, '2024-04-01'), false, new Set(['s1'])),
  ];
  expect(inOrder(moments).map(({ article, statement }) => `${article} ${statement}`)).toEqual([
    'early s1',
    'late s1',
    'none s2',
  ]);
});

it('gives the days between which a statement was made, where no day of it is named', () => {
  const undated = page('a', '2024-05-02', null);
  expect(momentsOf(undated, false, new Set(['s1']))[0]).toMatchObject({
    at: '2024-05-02',
    basis: 'meta',
    notBefore: '2024-04-22',
    notAfter: '2024-04-28',
  });
});
