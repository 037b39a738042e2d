import { expect, it } from 'vitest';
import { readProse } from './index.ts';

const rootsOf = (language: string | null, trees?: boolean): number => {
  const input = { text: 'Ada fed the old dog.', headline: null, language, date: null };
  const { body } = readProse(trees === undefined ? input : { ...input, trees });
  return body.tokens.filter(({ head }) => head === -1).length;
};

it.each(['en', 'en-GB', 'EN', null])('text in %s gets trees', (language) =>
  expect(rootsOf(language)).toBe(1),
);

it.each(['de', 'enm', 'eo', 'fr-CA'])('text in %s gets none', (language) =>
  expect(rootsOf(language)).toBe(6),
);

it('trees are given or left out where that is asked for', () => {
  expect(rootsOf('de', true)).toBe(1);
  expect(rootsOf('en', false)).toBe(6);
});
