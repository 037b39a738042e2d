import type { Migration } from './migration.ts';

/**
 * `article.key` counts texts (versions), in the order in which they were added; what stories, reuse and statements say
 * of each other is kept for the latest version of an article only. Days are counted since 1970, in UTC.
 */
export const first: Migration = {
  number: 1,
  name: 'pages, articles, statements, and what is found over all of them',
  sql: `
    CREATE TABLE page (
      key INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, zstd BLOB NOT NULL
    ) STRICT;
    CREATE TABLE article (
      key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, version INTEGER NOT NULL, latest INTEGER NOT NULL,
      page INTEGER NOT NULL REFERENCES page (key), headline TEXT, publisher TEXT, domain TEXT, language TEXT,
      date TEXT, zstd BLOB NOT NULL, UNIQUE (id, version)
    ) STRICT;
    CREATE UNIQUE INDEX article_latest ON article (id) WHERE latest = 1;
    CREATE TABLE sighting (
      key INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article (key),
      path TEXT, url TEXT, seen_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX sighting_article ON sighting (article);
    CREATE TABLE warning (
      article INTEGER NOT NULL REFERENCES article (key), ordinal INTEGER NOT NULL, code TEXT NOT NULL,
      message TEXT NOT NULL, PRIMARY KEY (article, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE entity (
      article INTEGER NOT NULL REFERENCES article (key), id TEXT NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL,
      names TEXT NOT NULL, PRIMARY KEY (article, id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE statement (
      key INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article (key), ordinal INTEGER NOT NULL,
      id TEXT NOT NULL, kind TEXT NOT NULL, act TEXT NOT NULL, entity TEXT, speaker TEXT, content TEXT NOT NULL,
      citing TEXT NOT NULL, said TEXT, within TEXT, confidence REAL NOT NULL, UNIQUE (article, ordinal)
    ) STRICT;

    CREATE TABLE term (term INTEGER PRIMARY KEY, documents INTEGER NOT NULL) STRICT;
    CREATE TABLE profile (
      article INTEGER PRIMARY KEY REFERENCES article (key), terms BLOB NOT NULL, weights BLOB NOT NULL,
      day_from REAL, day_to REAL
    ) STRICT;
    CREATE TABLE posting (
      term INTEGER NOT NULL, day REAL NOT NULL, article INTEGER NOT NULL, weight REAL NOT NULL,
      PRIMARY KEY (term, day, article)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE place (
      article INTEGER PRIMARY KEY REFERENCES article (key), story INTEGER NOT NULL, event INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX place_story ON place (story);
    CREATE INDEX place_event ON place (event);

    CREATE TABLE shingle (
      hash INTEGER NOT NULL, article INTEGER NOT NULL REFERENCES article (key), PRIMARY KEY (hash, article)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE reuse (
      a INTEGER NOT NULL REFERENCES article (key), b INTEGER NOT NULL REFERENCES article (key),
      overlap REAL NOT NULL, origin INTEGER, credited INTEGER NOT NULL, passages TEXT NOT NULL, PRIMARY KEY (a, b)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX reuse_b ON reuse (b);

    CREATE TABLE statement_key (
      hash INTEGER NOT NULL, statement INTEGER NOT NULL REFERENCES statement (key), PRIMARY KEY (hash, statement)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE statement_link (
      a INTEGER NOT NULL REFERENCES statement (key), b INTEGER NOT NULL REFERENCES statement (key),
      score REAL NOT NULL, PRIMARY KEY (a, b)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX statement_link_b ON statement_link (b);
  `,
};
