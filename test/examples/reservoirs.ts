import type { ExpectedPage } from './types.ts';

export const page: ExpectedPage = {
  headline: 'Water Must Stay in Public Hands after Summer of Dry Taps: Alentejo',
  publisher: null,
  date: null,
  clock: '2025-09-06',
  comments: 0,
  opens: 'A senior official of the Alentejo region',
  closes: 'Menino noted.',
  without: ['September 6', 'Subscribe', 'leave your comment', 'More Stories'],
  statements: [
    {
      content: ['selling the reservoirs would be a mistake that nobody there forgives'],
      speakers: ['Duarte Menino'],
      kind: 'indirect',
    },
    {
      content: ['the region had already answered the offer in writing'],
      speakers: ['Duarte Menino'],
      kind: 'indirect',
      addressee: ['O Farol Novo'],
    },
    {
      content: [
        'In the first letter, and I hope they read it, we said no [to the sale], and in the second we said it louder',
      ],
      speakers: ['Duarte Menino'],
      kind: 'direct',
    },
    { content: ['The reservoirs are not a shop window'], speakers: ['Duarte Menino'], kind: 'direct' },
    {
      content: [
        'when a company that calls itself a guardian empties a lake within one summer, the word has no meaning left',
      ],
      speakers: ['Duarte Menino'],
      kind: 'indirect',
    },
    {
      content: ['The governor is not against investors; she is against being hurried'],
      speakers: ['Duarte Menino'],
      kind: 'direct',
    },
    {
      content: ['the region had always wanted the towns along the river to decide together'],
      speakers: ['Duarte Menino'],
      kind: 'indirect',
    },
    {
      content: [
        'the dams at Monte da Vinha were finished on June 14, 2025,',
        'with public money and private doubts',
      ],
      speakers: ['Duarte Menino'],
      kind: 'mixed',
    },
    {
      content: [
        'The plan that our governor set out in spring has not left the table, and the towns will carry it',
      ],
      speakers: ['Duarte Menino'],
      kind: 'direct',
      said: null,
    },
  ],
};
