import { expect, test } from 'vitest';
import { groupStatements } from './groups.ts';

/** Statement 12 stands in article 1. */
const articleOf = (statement: number): number => Math.floor(statement / 10);

test('linked statements of three articles make one group', () => {
  const links = [
    { a: 11, b: 21, score: 0.8 },
    { a: 11, b: 31, score: 0.7 },
    { a: 21, b: 31, score: 0.6 },
  ];
  expect(groupStatements(links, articleOf)).toEqual([[11, 21, 31]]);
});

test('a report that says two things in one breath joins a group for each', () => {
  const links = [
    { a: 11, b: 21, score: 0.8 },
    { a: 12, b: 21, score: 0.6 },
  ];
  expect(groupStatements(links, articleOf)).toEqual([
    [11, 21],
    [12, 21],
  ]);
});

test('one weak link makes no second group, and draws nobody into a group that is of another mind', () => {
  const links = [
    { a: 11, b: 21, score: 0.9 },
    { a: 12, b: 21, score: 0.4 },
  ];
  expect(groupStatements(links, articleOf)).toEqual([[11, 21]]);
  const chain = [
    { a: 11, b: 21, score: 0.9 },
    { a: 11, b: 31, score: 0.8 },
    { a: 21, b: 31, score: 0.8 },
    { a: 31, b: 41, score: 0.3 },
  ];
  expect(groupStatements(chain, articleOf)).toEqual([[11, 21, 31]]);
});

test('two statements that both stand in groups found no third', () => {
  const links = [
    { a: 11, b: 21, score: 1 },
    { a: 12, b: 22, score: 0.9 },
    { a: 11, b: 22, score: 0.8 },
  ];
  expect(groupStatements(links, articleOf)).toHaveLength(2);
});
