import { expect, test } from 'vitest';
import type { Page, Witness } from '../../page/index.ts';
import { authorsOfHead } from './authors-of-head.ts';

const page = (...said: [name: string, value: string][]): Page => {
  const witnesses = said.map(
    ([name, value]): Witness => ({ origin: 'head', name, value, item: -1, itemType: null, at: [0, 1] }),
  );
  return { witnesses } as Partial<Page> as Page;
};

test.each([
  ['byline', 'By Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
  ['byline', 'Jane Roe; John Doe contributed reporting from Norhaven.', ['Jane Roe']],
  ['author', 'Roe, Jane; Doe, John', ['Jane Roe', 'John Doe']],
  ['sender', 'Jane Roe', ['Jane Roe']],
  ['sender', 'The Norhaven Post', []],
  ['publisher', 'The Norhaven Post', []],
])('%s "%s"', (name, value, authors) => {
  expect(authorsOfHead(page([name, value]))).toEqual(authors);
});

test('what metadata says is not the head of the page', () => {
  expect(
    authorsOfHead({
      ...page(),
      witnesses: [{ ...page(['byline', 'Jane Roe']).witnesses[0]!, origin: 'meta' }],
    }),
  ).toEqual([]);
});
