import type { ExpectedPage } from './types.ts';

export const page: ExpectedPage = {
  headline: 'Contractor denies skipping inspections of cracked bridge',
  publisher: 'Marrow Bay Courier',
  author: ['Simon Achterberg'],
  date: '2025-05-16',
  comments: 2,
  otherDates: [
    { value: '2025-05-17', role: 'modified' },
    { value: '2025-05-12', role: 'caption' },
  ],
  opens: 'The company that maintains',
  closes: 'closed since Tuesday.',
  without: ['Divers at work', 'My brother', 'Forty minutes each way', 'Log in', 'Updated'],
  statements: [
    {
      content: ['it skipped two inspections of the piers'],
      speakers: ['Harrow & Pike', 'The company that maintains the Marrow Bay bridge'],
      kind: 'indirect',
      act: 'denied',
    },
    {
      content: ['Every dive we were paid for took place, and every report was delivered'],
      speakers: ['Harrow & Pike', 'The company that maintains the Marrow Bay bridge'],
      kind: 'direct',
      said: '2025-05-16',
    },
    {
      content: ['the company of filing the same photographs two years running'],
      speakers: ['Ines Calloway'],
      kind: 'indirect',
    },
    {
      content: ['I have both folders on my desk', 'and I cannot tell them apart.'],
      speakers: ['Ines Calloway'],
      kind: 'direct',
    },
    {
      content: ['the photographs were old'],
      speakers: ['Conrad Pike'],
      kind: 'indirect',
      act: 'denied',
    },
    {
      content: ['the accusation as', 'a joke told at our expense'],
      speakers: ['Conrad Pike'],
      kind: 'mixed',
    },
    {
      content: ['she would ask an outside firm to study the reports'],
      speakers: ['Lucinda Farrow'],
      kind: 'indirect',
      said: '2025-05-15',
    },
  ],
  unsaid: ['has been closed since Tuesday', 'hums when it rains'],
};
