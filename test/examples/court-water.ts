import type { ExpectedPage } from './types.ts';

export const page: ExpectedPage = {
  headline: 'Court tells water company to publish leak figures',
  publisher: 'Polder Post',
  author: ['Wout Lievens'],
  date: '2025-04-08',
  comments: 0,
  opens: 'A court in Ghent ruled',
  closes: 'whether it would appeal.',
  without: ['the usual address', 'Stand by your local paper', 'accepts no liability'],
  statements: [
    {
      content: ['Scheldewater must publish what leaks from its pipes'],
      speakers: ['A court in Ghent'],
      kind: 'indirect',
      said: '2025-04-08',
    },
    { content: ['a leak is not a trade secret'], speakers: ['The judges'], kind: 'direct' },
    {
      content: ['one litre in five never reaches a tap'],
      speakers: ['A study by the Polder Institute'],
      kind: 'indirect',
    },
    { content: ['the figures would be misread'], speakers: ['Hanne De Wael'], kind: 'indirect' },
    {
      content: ['customers will', 'panic at the first decimal'],
      speakers: ['Hanne De Wael'],
      kind: 'mixed',
      act: 'thought',
    },
    {
      content: ['it would replace 300 kilometres of pipe by 2030'],
      speakers: ['Scheldewater'],
      kind: 'indirect',
      said: '2025-01',
    },
    {
      content: ['the company of hiding behind maps'],
      speakers: ['Heldere Rekening'],
      kind: 'indirect',
    },
    {
      content: ['They show us rivers when we ask for buckets'],
      speakers: ['Fien Adriaens'],
      kind: 'direct',
      addressee: ['Meridian Wire'],
    },
    {
      content: ['whether it would appeal'],
      speakers: ['Scheldewater'],
      kind: 'indirect',
      act: 'declined',
    },
  ],
};
