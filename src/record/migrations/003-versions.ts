import type { Migration } from './migration.ts';

/**
 * Versions of one article share a `line`, the key of the first of them: they have one id, or pages with one address
 * of their own, whose ids are the hashes of their bytes.
 */
export const versions: Migration = {
  number: 3,
  name: 'versions by the address that a page calls its own',
  sql: `
    ALTER TABLE article ADD COLUMN line INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE article ADD COLUMN address TEXT;
    UPDATE article SET line = (SELECT min(key) FROM article first WHERE first.id = article.id);
    CREATE UNIQUE INDEX article_version ON article (line, version);
    CREATE UNIQUE INDEX article_shown ON article (line) WHERE latest = 1;
    CREATE INDEX article_address ON article (address) WHERE latest = 1 AND address IS NOT NULL;
  `,
};
