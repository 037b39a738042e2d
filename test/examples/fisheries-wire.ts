import type { ExpectedPage } from './types.ts';
import { wireStatements } from './wire.ts';

export const page: ExpectedPage = {
  headline: 'Iceland offers two rescue boats to Azores after storm: minister',
  publisher: 'Meridian Wire',
  date: '2025-03-14',
  comments: 0,
  opens: 'REYKJAVIK (Meridian Wire)',
  closes: 'to 40,000 homes.',
  without: ['Related', 'Azores baker', 'owned by its reporters', 'Money'],
  statements: wireStatements,
  unsaid: ['The storm reached the islands'],
};
