import type { ExpectedPage } from './types.ts';

export const page: ExpectedPage = {
  headline: 'Museum of Small Bells opens its cellar',
  publisher: 'Old Town Reporter',
  author: ['Kaarel Ilvesoo', 'Dagny Roosma'],
  date: '2025-06-02',
  comments: 0,
  opens: 'TALLINN — Four hundred bells',
  closes: 'his page on Sunday.',
  without: ['Filed under', 'Liisa Kodar', 'tower clock'],
  statements: [
    {
      content: [
        'When my grandmother sold the first bell, she said, ‘It will find its way back,’ and I did not believe her',
      ],
      speakers: ['Maarja Tamberg'],
      kind: 'direct',
    },
    {
      content: ['It will find its way back'],
      speakers: ['my grandmother'],
      kind: 'direct',
      within: 'When my',
    },
    {
      content: ['The idea', 'is that you hear the room before you see it.'],
      speakers: ['Maarja Tamberg'],
      kind: 'direct',
    },
    {
      content: [
        'Do not touch the small ones first',
        'They are the ones that remember.',
        'The large ones have been rung by everybody. They have forgotten more than we will ever know.',
      ],
      speakers: ['Maarja Tamberg'],
      kind: 'direct',
    },
    {
      content: ['the cellar was too loud'],
      speakers: ['A retired sailor'],
      kind: 'indirect',
      act: 'thought',
    },
    {
      content: ['to lend forty bells to schools in the autumn'],
      speakers: ['Museum of Small Bells'],
      kind: 'indirect',
      act: 'intended',
    },
    {
      content: ['whether the neighbours had been told'],
      speakers: ['Joonas Vaher'],
      kind: 'indirect',
      act: 'asked',
    },
    {
      content: ['Nobody rang at my door'],
      speakers: ['Joonas Vaher'],
      kind: 'direct',
      said: '2025-06-01',
    },
  ],
};
