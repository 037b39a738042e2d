import type { ExpectedPage } from './types.ts';

export const page: ExpectedPage = {
  headline: 'Storm Petra: ministry tells islanders to stay indoors',
  publisher: 'Meridian Wire',
  author: ['Alba Norrington'],
  date: '2025-01-21',
  comments: 0,
  opens: 'STORNOWAY (Meridian Wire) - The Ministry',
  closes: 'engineers at first light.',
  without: ['18:40', 'By Alba', 'Reporting by', 'Copyright'],
  statements: [
    {
      content: ['to stay indoors until the wind drops below 60 knots'],
      speakers: ['Ministry of Weather and Seas'],
      kind: 'indirect',
      act: 'demanded',
      said: '2025-01-21',
      addressee: ['people in the Outer Hebrides'],
    },
    { content: ['This is not a day for photographs'], speakers: ['Callum Strachan-Bell'], kind: 'direct' },
    {
      content: ['two ferries had been called back and that a third was sheltering off Skye'],
      speakers: ['Callum Strachan-Bell'],
      kind: 'indirect',
    },
    {
      content: ['the power lines on Lewis', 'will not hold past midnight'],
      speakers: ['A senior ministry official'],
      kind: 'mixed',
    },
    {
      content: ['its warnings had gone out too late'],
      speakers: ['Ministry of Weather and Seas'],
      kind: 'indirect',
      act: 'denied',
    },
    {
      content: ['We warned on Friday, we warned on Sunday, and I am warning again now'],
      speakers: ['Callum Strachan-Bell'],
      kind: 'direct',
    },
    {
      content: ['the sea had', 'walked into the kitchen'],
      speakers: ['Effie MacCrimmon'],
      kind: 'mixed',
      said: '2005-01',
    },
    {
      content: ['it would fly in engineers at first light'],
      speakers: ['Edinburgh', 'Scotland'],
      kind: 'indirect',
      said: '2025-01-20',
    },
  ],
};
