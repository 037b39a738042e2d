import type { ExpectedPage } from './types.ts';

export const page: ExpectedPage = {
  headline: 'Bridge director: safety could not be guaranteed',
  publisher: 'Coastline Radio',
  date: null,
  clock: '2025-11-09',
  comments: 0,
  opens: 'The head of the Marrow Bay Bridge Authority says',
  closes: 'told to use the ferry.',
  without: ['November 9', 'Podcasts', 'morning bulletin', 'type your name', 'More From'],
  statements: [
    {
      content: ['it had to close the bridge because nobody could guarantee that it was safe'],
      speakers: ['Ines Calloway'],
      kind: 'indirect',
    },
    {
      content: ['the decision was taken within an hour of the divers’ report'],
      speakers: ['Ines Calloway'],
      kind: 'indirect',
      said: null,
    },
    {
      content: ['I would rather explain a queue than a funeral'],
      speakers: ['Ines Calloway'],
      kind: 'direct',
    },
    {
      content: ['a first pier would be wrapped in steel before the summer'],
      speakers: ['Ines Calloway'],
      kind: 'indirect',
    },
    {
      content: ['the longest of the cracks is almost two metres long'],
      speakers: ['Marrow Bay Courier'],
      kind: 'indirect',
    },
  ],
  unsaid: ['to use the ferry'],
};
