import { expect, it } from 'vitest';
import { foldName } from './fold.ts';

it.each([
  ['São Paulo', 'sao paulo'],
  ['St. Louis', 'saint louis'],
  ['Port-au-Prince', 'port au prince'],
  ['Sana’a', 'sanaa'],
])('%s', (name, folded) => expect(foldName(name)).toBe(folded));
