import type { Migration } from './migration.ts';

export const contentType: Migration = {
  number: 4,
  name: 'what a page was sent as, for reading it again',
  sql: 'ALTER TABLE page ADD COLUMN content_type TEXT;',
};
