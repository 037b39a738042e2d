import type { ExpectedPage } from './types.ts';

export const page: ExpectedPage = {
  headline: null,
  publisher: null,
  date: null,
  clock: '2025-02-03',
  comments: 0,
  otherDates: [{ value: '2023-10-04', role: 'caption' }],
  opens: 'According to the chairman',
  closes: 'who like dining cars”.',
  without: [
    'Listen Live',
    'READ MORE',
    'Iron a Shirt',
    '(File)',
    'Atelier Voss',
    'also known as KL',
    'Ticket Prices',
    'House rules',
  ],
  statements: [
    {
      content: [
        'ministries cannot rescue night trains, because ministries do not buy tickets, and timetables drawn in capitals do not suit the people who sleep on board',
      ],
      speakers: ['Benedek Soltau'],
      kind: 'indirect',
    },
    {
      content: ['the sleeping cars ordered so far were too few'],
      speakers: ['Benedek Soltau'],
      kind: 'indirect',
      addressee: ['reporters'],
    },
    {
      content: [
        'it was the small operators that had kept the lines alive, while Kestrel Lines* had chosen only the routes that paid',
      ],
      speakers: ['Benedek Soltau'],
      kind: 'indirect',
    },
    {
      content: [
        'a fourth line had been under discussion since the autumn and would run from Graz to Trieste',
      ],
      speakers: ['Meridian Wire'],
      kind: 'indirect',
      citing: ['several council officials'],
    },
    {
      content: ['A night train is a promise that somebody keeps while you sleep.'],
      speakers: ['Odile Marchetti'],
      kind: 'direct',
      said: '2019-05',
    },
    {
      content: ['the company had', 'no interest in anyone who gets up early'],
      speakers: ['Ignaz Perl'],
      kind: 'mixed',
    },
    {
      content: ['the council', 'a club of people who like dining cars'],
      speakers: ['Kestrel Lines'],
      kind: 'mixed',
    },
  ],
  unsaid: ['Passengers Count'],
};
