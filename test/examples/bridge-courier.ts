import type { ExpectedPage } from './types.ts';

export const page: ExpectedPage = {
  headline: 'Marrow Bay bridge closed after cracks found in two piers',
  publisher: 'Marrow Bay Courier',
  author: ['Simon Achterberg'],
  date: '2025-05-14',
  language: 'en',
  comments: 0,
  otherDates: [{ value: '2024-04-03', role: 'caption' }],
  opens: 'Drivers face a detour',
  closes: 'carries 23,000 vehicles a day.',
  without: ['cookies', 'Photograph', 'Read more', 'Every ferry', 'Swans', 'All rights reserved', 'By Simon'],
  statements: [
    {
      content: ['We closed the bridge because we could not promise that it would stand'],
      speakers: ['Ines Calloway'],
      kind: 'direct',
      act: 'said',
      said: '2025-05-14',
    },
    {
      content: [
        'the authority had been warned about the piers in a letter from its own engineers in February',
      ],
      speakers: ['Ines Calloway'],
      kind: 'indirect',
    },
    {
      content: ['the longest crack measured almost two metres'],
      speakers: ['Tobias Renn'],
      kind: 'indirect',
      addressee: ['the Courier'],
    },
    {
      content: ['It did not happen overnight', 'Someone should have looked a year ago.'],
      speakers: ['Tobias Renn'],
      kind: 'direct',
    },
    {
      content: ['to use the ferry'],
      speakers: ['Lucinda Farrow'],
      kind: 'indirect',
      act: 'demanded',
      addressee: ['residents'],
    },
    { content: ['it would run until midnight'], speakers: ['Lucinda Farrow'], kind: 'indirect' },
  ],
  unsaid: ['carries 23,000 vehicles', 'was closed to all traffic'],
};
