import { expect, it } from 'vitest';
import { boundsText, intervalOf } from './timex.ts';

const evidence = [{ quote: 'since May', why: 'from that time' }];

it('writes bounds as an interval, open where nothing tells', () => {
  expect(intervalOf({ notBefore: '2020-05-01', notAfter: null })).toBe('2020-05-01/..');
  expect(intervalOf({ notBefore: null, notAfter: '2020-05-01' })).toBe('../2020-05-01');
  expect(intervalOf({ notBefore: null, notAfter: null })).toBeNull();
});

it('leaves out bounds that the value says already', () => {
  const days = { notBefore: '2020-05-01', notAfter: '2020-05-31' };
  expect(boundsText({ ...days, mod: null, evidence: [] })).toBe('');
  expect(boundsText({ ...days, mod: 'END', evidence: [] })).toBe('END');
  expect(boundsText({ ...days, mod: null, evidence })).toBe('2020-05-01/2020-05-31');
});
