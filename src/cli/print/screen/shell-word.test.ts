import { expect, it } from 'vitest';
import { shellWord } from './shell-word.ts';

it.each([
  ['examples.db', 'examples.db'],
  ['Ida Brock', '"Ida Brock"'],
  ["O'Dell & Sons", `"O'Dell & Sons"`],
  ['Zoë', 'Zoë'],
  ['the "Owl"', `'the "Owl"'`],
  [`$HOME's`, `'$HOME'\\''s'`],
  ['', '""'],
])('%j is typed as %s', (word, typed) => {
  expect(shellWord(word)).toBe(typed);
});
