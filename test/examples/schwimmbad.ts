import type { ExpectedPage } from './types.ts';

export const page: ExpectedPage = {
  headline: 'Stadt Hollerbach öffnet Schwimmbad erst im Herbst',
  publisher: 'Hollerbacher Anzeiger',
  author: ['Jutta Wendlin'],
  date: '2025-03-20',
  language: 'de',
  comments: 0,
  opens: 'Das Schwimmbad in Hollerbach',
  closes: 'Nachbarbad fahren lassen.',
  without: ['Lesen Sie auch', 'Kater', 'Impressum', 'Startseite'],
  statements: [],
};
