import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawFrontier } from '../bench/frontier/index.ts';
import { tablesUnder } from '../bench/frontier/tables.ts';

const doc = (name: string) => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');

test('tables are those under the heading, a cell by its column', () => {
  const page = '## One\n\n| a | b |\n| - | - |\n| 1 | x |\n\n| c |\n| - |\n| 2 |\n\n## Two\n\n| d |\n| - |\n';
  expect(tablesUnder(page, 'One')).toEqual([[{ a: '1', b: 'x' }], [{ c: '2' }]]);
  expect(tablesUnder(page, 'Three')).toEqual([]);
});

test('the picture in docs/ shows what the tables say today', () => {
  expect(doc('frontier.svg')).toBe(drawFrontier(doc('language.md')));
});
