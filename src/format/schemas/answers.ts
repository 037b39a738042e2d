import { z } from 'zod';
import { datePublished, pageError, pageRecord } from './page.ts';
import { act, count, evidence, input, isoDate, kind, nullableText, range, score } from './parts.ts';

/** The lines that commands print of a record; held against story/ and record/ in test/schema.test.ts. */
export const added = z.object({
  input,
  article: z.string(),
  outcome: z.enum(['new', 'version', 'again']),
  version: z.int().min(1),
});

export const story = z.object({
  id: z.string(),
  event: z.string(),
  articles: z.array(z.string()).min(1),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  headline: nullableText,
});

export const sameGroup = z.object({
  id: z.string(),
  reference: z.string(),
  referenceArticle: z.string(),
  statements: z.array(
    z.object({
      article: z.string(),
      statement: z.string(),
      wording: z.enum(['verbatim', 'partial', 'paraphrase']),
    }),
  ),
});

export const pairScore = z.object({ id: z.string(), score, same: z.boolean() });

export const reusePair = z.object({
  a: z.string(),
  b: z.string(),
  overlap: score,
  from: nullableText,
  credited: z.boolean(),
  passages: z.array(z.object({ a: range, b: range })),
});

export const statementRow = z.object({
  article: z.string(),
  statement: z.string(),
  speaker: nullableText,
  kind,
  act,
  content: z.string(),
  citing: z.array(z.string()),
  said: isoDate.nullable(),
  publisher: nullableText,
  published: isoDate.nullable(),
  within: nullableText,
  confidence: score,
});

export const searchHit = z.object({
  article: z.string(),
  statement: nullableText,
  headline: nullableText,
  publisher: nullableText,
  published: isoDate.nullable(),
  speaker: nullableText,
  kind: kind.nullable(),
  said: isoDate.nullable(),
  excerpt: z.string(),
  score: z.number().describe('BM25, higher is better; to be compared within one answer only'),
});

export const whoLine = z.object({
  name: z.string(),
  type: z.enum(['person', 'organization', 'place', 'group']),
  names: z.array(z.object({ name: z.string(), articles: count })),
  roles: z.array(
    z.object({
      title: z.string(),
      of: nullableText,
      from: isoDate.nullable(),
      to: isoDate.nullable(),
      articles: z.array(z.string()),
    }),
  ),
  reporters: z.array(z.object({ publisher: nullableText, articles: z.array(z.string()) })),
  statements: z.array(statementRow),
  sayings: z
    .array(
      z.object({
        reports: z.array(
          z.object({
            article: z.string(),
            statement: z.string(),
            wording: z.enum(['verbatim', 'partial', 'paraphrase', 'only']),
          }),
        ),
      }),
    )
    .describe('the statements, each thing said once with all its reports, the fullest first'),
});

export const timelineLine = z.object({
  at: isoDate.nullable(),
  basis: z
    .union([z.literal('said'), datePublished.shape.basis])
    .describe('said: when it was said; else what the date of printing is known by'),
  evidence: z.array(evidence),
  notBefore: isoDate
    .nullable()
    .describe(
      'of a statement: when it was said, as far as the words tell; of an article: when it was printed',
    ),
  notAfter: isoDate.nullable(),
  article: z.string(),
  statement: nullableText,
  speaker: nullableText,
  kind: kind.nullable(),
  act: act.nullable(),
  content: nullableText,
});

export const versionLine = z.object({
  article: z.string(),
  version: z.int().min(1),
  latest: z.boolean(),
  published: isoDate.nullable(),
  reader: z.string(),
  hash: z.string(),
  bytes: count,
  firstSeen: isoDate.nullable(),
  lastSeen: isoDate.nullable(),
  sightings: count,
  /** Against the version on the line before; null on the first. */
  changes: z
    .object({
      headline: z.tuple([nullableText, nullableText]).nullable(),
      added: z.array(z.string()),
      removed: z.array(z.string()),
    })
    .nullable(),
});

/** What is not as it should be, a line each; the last line sums up. */
export const verifyLine = z.union([
  z.object({ check: z.string(), where: z.string(), message: z.string() }),
  z.object({
    whole: z.boolean(),
    /** Null where the file is too damaged to be counted. */
    pages: count.nullable(),
    sightings: count.nullable(),
    articles: count.nullable(),
    versions: count.nullable(),
    statements: count.nullable(),
    stories: count.nullable(),
    forgotten: z.array(z.object({ kind: z.enum(['page', 'person']), at: isoDate, articles: z.int().min(1) })),
  }),
]);

export const backupLine = z.object({ file: z.string(), bytes: z.int().min(0) });

export const mergeLine = z.object({
  articles: count,
  versions: count,
  sightings: count,
  unread: count.describe('texts of a damaged record that could not be read from it'),
});

export const rereadLine = z.object({ article: z.string(), outcome: z.enum(['changed', 'same', 'unread']) });

export const forgetLine = z.object({ article: z.string(), forgotten: z.boolean() });

/** The installation, then each page of the file. */
export const doctorLine = z.union([
  z.object({
    version: z.string(),
    node: z.string(),
    sqlite: nullableText,
    record: z.string(),
    recordExists: z.boolean(),
    models: z.array(
      z.object({
        name: z.string(),
        bytes: count,
        licences: z.array(z.string()),
        terms: z.string(),
        card: z.string(),
      }),
    ),
  }),
  z.object({
    file: nullableText,
    takenFor: z.enum(['html', 'text']),
    bytes: count,
    charset: z.string(),
    language: nullableText,
    headline: nullableText,
    publisher: nullableText,
    date: isoDate.nullable(),
    basis: datePublished.shape.basis,
    words: count,
    statements: count,
    warnings: pageRecord.shape.warnings,
  }),
  pageError,
]);
