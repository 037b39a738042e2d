import type { ExpectedPage } from './types.ts';

export const page: ExpectedPage = {
  headline: 'Cracked piers shut Marrow Bay crossing',
  publisher: 'The Northern Ledger',
  author: ['Petra Quill'],
  date: '2025-05-14',
  comments: 0,
  opens: 'A bridge used by',
  closes: 'requests for comment.',
  without: ['22 December', 'You may also like', 'Three whales', 'before breakfast', 'Share this', 'Carlisle'],
  statements: [
    {
      content: ['We shut the bridge because we could no longer promise it would stand'],
      speakers: ['Ines Calloway'],
      kind: 'direct',
      said: '2025-05-14',
      addressee: ['reporters'],
    },
    {
      content: ['The authority’s engineers had raised the alarm in February'],
      speakers: ['Ines Calloway'],
      kind: 'indirect',
    },
    {
      content: ['to leave their cars at home and take the ferry'],
      speakers: ['Lucinda Farrow'],
      kind: 'indirect',
      addressee: ['people'],
    },
    {
      content: ['one crack was nearly two metres long and that the damage must have grown over years'],
      speakers: ['Tobias Renn'],
      kind: 'indirect',
    },
    { content: ['Nobody looked'], speakers: ['Tobias Renn'], kind: 'direct' },
  ],
  unsaid: ['did not answer requests'],
};
