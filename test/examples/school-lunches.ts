import type { ExpectedPage } from './types.ts';

export const page: ExpectedPage = {
  headline: 'Free lunches will start in September, says schools chief',
  publisher: 'Penmarrow Herald',
  author: ['Nell Ambrose'],
  date: '2025-02-20',
  comments: 0,
  otherDates: [{ value: '2025-02-21', role: 'modified' }],
  opens: 'Parents are glad of the plan',
  closes: '“Whoever ate.”',
  without: ['education correspondent', 'No homework', 'was amended', 'last dinner lady', 'Tide Press'],
  statements: [
    {
      content: ['Free lunches will start in September'],
      speakers: ['Winifred Adeyemi-Holt'],
      kind: 'indirect',
      in: 'headline',
    },
    {
      content: ['every pupil in Penmarrow would eat free of charge from September'],
      speakers: ['Winifred Adeyemi-Holt'],
      kind: 'indirect',
      said: '2025-02-19',
      addressee: ['councillors'],
    },
    { content: ['the money had been set aside'], speakers: ['Winifred Adeyemi-Holt'], kind: 'indirect' },
    {
      content: ['the scheme', 'the cheapest medicine we have'],
      speakers: ['Winifred Adeyemi-Holt'],
      kind: 'mixed',
    },
    { content: ['I have two ovens and one pair of hands.'], speakers: ['Gus Rowntree'], kind: 'direct' },
    { content: ['Ask me again', 'when there are four.'], speakers: ['Gus Rowntree'], kind: 'direct' },
    { content: ['no other service will be cut'], speakers: ['The council'], kind: 'indirect' },
    { content: ['Whoever ate.'], speakers: ['Winifred Adeyemi-Holt'], kind: 'direct' },
  ],
};
