import { expect, it } from 'vitest';
import { LONGEST_SEARCHED, notSearched, searchedPart } from './searched.ts';

const paragraph = 'The ferry sails on Monday, the harbour office said.';

it('searches all of an article', () => {
  expect(searchedPart(paragraph)).toBe(paragraph);
  expect(notSearched(paragraph, paragraph)).toEqual([]);
});

it('searches whole paragraphs of a text without end, and says so', () => {
  const text = Array.from({ length: 9_000 }, () => paragraph).join('\n\n');
  const searched = searchedPart(text);
  expect(searched.length).toBeLessThanOrEqual(LONGEST_SEARCHED);
  expect(searched.endsWith('office said.')).toBe(true);
  expect(notSearched(text, searched)).toMatchObject([{ code: 'text-too-long' }]);
});

it('cuts a text without paragraphs where the limit is', () => {
  expect(searchedPart('x'.repeat(LONGEST_SEARCHED + 5))).toHaveLength(LONGEST_SEARCHED);
});
