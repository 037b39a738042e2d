import { expect, it } from 'vitest';
import { isName } from './is-name.ts';

it.each(['Ada Holm', 'The Daily Owl', 'Ministry of Trade and Fisheries', 'Omar al-Nasir', 'H & P 3'])(
  '%s is a name',
  (words) => {
    expect(isName(words)).toBe(true);
  },
);

it.each(['the minister', 'US officials', 'Bridge director', 'a new report', 'the head of the Owl Society'])(
  '%s is none',
  (words) => {
    expect(isName(words)).toBe(false);
  },
);
