import type { ExpectedPage } from './types.ts';
import { twoBoats } from './wire.ts';

export const page: ExpectedPage = {
  headline: 'Quayside skipper ready to follow Iceland’s boats',
  publisher: 'Quayside Gazette',
  date: '2025-03-17',
  credit: [],
  comments: 0,
  opens: 'A skipper from Quayside',
  closes: 'asked anybody for permission.',
  without: ['Fish market', 'Printed on Mondays'],
  statements: [
    {
      content: ['My hold is full of tinned soup and good will'],
      speakers: ['Marguerite Sloane'],
      kind: 'direct',
      said: '2025-03-16',
      addressee: ['the Gazette'],
    },
    twoBoats,
    {
      content: ['she had not asked anybody for permission'],
      speakers: ['Marguerite Sloane'],
      kind: 'indirect',
    },
  ],
};
