import { expect, it } from 'vitest';
import { table } from './table.ts';

const rows = [
  ['14 May 2025', 'Marrow Bay Courier', 'Bridge closed after cracks found'],
  ['no date', 'Coastline Radio', 'Bridge director: safety not guaranteed'],
];

it('aligns columns', () => {
  expect(table(rows, 100)).toEqual([
    '  14 May 2025  Marrow Bay Courier  Bridge closed after cracks found',
    '  no date      Coastline Radio     Bridge director: safety not guaranteed',
  ]);
});

it('takes from the widest column where there is no room', () => {
  const lines = table(rows, 50);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
  expect(lines[0]).toContain('14 May 2025');
});
