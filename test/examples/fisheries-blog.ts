import type { ExpectedPage } from './types.ts';
import { wireStatements } from './wire.ts';

export const page: ExpectedPage = {
  headline: 'Iceland offers two rescue boats to Azores after storm: minister',
  publisher: 'Tidewater Notes',
  credit: ['Meridian Wire'],
  date: '2025-03-14',
  comments: 4,
  opens: 'Icelandic Coast Minister',
  closes: 'painted on them”.',
  without: ['Posted by', 'Orla Finch', 'saltwick', 'generators', 'Leave a Reply', 'junk comments', 'a ford'],
  statements: wireStatements,
  unsaid: ['Solidarity', 'there was no bridge', 'The minister said the same'],
};
