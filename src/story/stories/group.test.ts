import { expect, test } from 'vitest';
import { joinable } from './group.ts';

const size = (group: number): number => ({ 1: 2, 2: 4 })[group] ?? 1;

test('a group is joined for its members’ mean likeness, not for one of them', () => {
  const links = [
    { group: 1, score: 0.4 },
    { group: 1, score: 0.2 },
    { group: 2, score: 0.9 },
  ];
  expect(joinable(links, size, 0.25)).toEqual([1]);
});

test('the best comes first, of equals the older', () => {
  const links = [
    { group: 7, score: 0.5 },
    { group: 3, score: 0.5 },
    { group: 5, score: 0.6 },
  ];
  expect(joinable(links, () => 1, 0.2)).toEqual([5, 3, 7]);
});
