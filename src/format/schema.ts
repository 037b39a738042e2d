import { z } from 'zod';
import type { GivenArticle, PageError, PageRecord } from './types.ts';

/**
 * The contract as zod schemas, and from them as JSON Schema (draft 2020-12). The schemas of pages and articles
 * must accept exactly their types, which the compiler checks here; those of the record's answers are held
 * against story/ and record/ in test/schema.test.ts. Kept out of index.ts: only the edges need zod.
 */
const exactly =
  <T>() =>
  <S extends z.ZodType<T>>(schema: [T] extends [z.output<S>] ? S : never): S =>
    schema;

const offset = z.int().min(0).describe('UTF-16 code units, end exclusive');
const nullableText = z.string().nullable();
const isoDate = z
  .string()
  .regex(/^-?\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/);
const count = z.int().min(0);
const score = z.number().min(0).max(1);
const place = { start: offset, end: offset };
const placeIn = { ...place, in: z.literal('headline').exactOptional() };
const span = z.object(placeIn);
const range = z.tuple([offset, offset]);
const precision = z.enum(['minute', 'day', 'month', 'year']);
const kind = z.enum(['direct', 'indirect', 'mixed']);
const act = z.enum(['said', 'asked', 'demanded', 'denied', 'declined', 'thought', 'intended']);

const evidence = z.object({
  quote: z.string(),
  start: offset.exactOptional(),
  end: offset.exactOptional(),
  why: z.string(),
});

const input = z.object({
  path: nullableText,
  url: nullableText,
  mediaType: nullableText,
  bytes: z.int().min(0).nullable(),
  capturedAt: nullableText,
  record: nullableText,
});

const datePublished = z.object({
  value: isoDate.nullable(),
  precision: precision.nullable(),
  basis: z
    .enum([
      'given',
      'json-ld',
      'microdata',
      'rdfa',
      'meta',
      'time-element',
      'url',
      'dateline',
      'visible',
      'feed',
      'http',
    ])
    .nullable(),
  notBefore: isoDate.nullable(),
  notAfter: isoDate.nullable(),
  evidence: z.array(evidence),
});

const otherDate = z.object({
  value: isoDate,
  role: z.enum(['modified', 'clock', 'caption', 'comment', 'other']),
  quote: z.string(),
});

const block = z.object({
  role: z.enum([
    'headline',
    'standfirst',
    'byline',
    'dateline',
    'body',
    'caption',
    'comment',
    'related',
    'promotion',
    'navigation',
    'legal',
    'tags',
    'other',
  ]),
  text: z.string(),
  start: offset.exactOptional(),
  end: offset.exactOptional(),
  at: range,
  reason: z.string(),
});

const entity = z.object({
  id: z.string(),
  type: z.enum(['person', 'organization', 'place', 'group']),
  name: z.string(),
  names: z.array(z.string()),
  roles: z.array(z.object({ title: z.string(), of: nullableText, ...placeIn })),
  mentions: z.array(
    z.object({
      ...placeIn,
      kind: z.enum(['name', 'nominal', 'pronoun']),
      as: z.literal('government').exactOptional(),
    }),
  ),
});

const words = z.object({ text: z.string(), ...placeIn });

const statement = z.object({
  id: z.string(),
  kind,
  source: z.array(span),
  cue: z.array(span),
  content: z.array(span).min(1),
  speaker: nullableText,
  speakerName: nullableText,
  addressee: z.array(z.object({ name: z.string(), entity: z.string().exactOptional() })),
  citing: z.array(z.object({ name: z.string(), entity: z.string().exactOptional(), ...placeIn })),
  within: nullableText,
  act,
  said: z.object({ value: isoDate, precision, evidence: z.array(evidence) }).nullable(),
  rendering: z.object({
    value: z.enum(['original', 'translated', 'unknown']),
    evidence: z.array(evidence),
  }),
  occasion: words.nullable(),
  place: words.nullable(),
  confidence: score,
  reason: z.string(),
});

const newsEvent = z.object({
  type: z.string(),
  mode: nullableText,
  contexts: z.array(z.string()),
  actor: z.array(z.object({ name: z.string(), entity: z.string().exactOptional() })),
  recipient: z.array(z.object({ name: z.string(), entity: z.string().exactOptional() })),
  date: nullableText,
  place: nullableText,
  ...place,
  modality: z.enum(['asserted', 'planned', 'asked', 'denied', 'hypothetical']),
  statement: nullableText,
});

/** One page's record. */
export const pageRecord = exactly<PageRecord>()(
  z.object({
    version: z.literal(1),
    reader: z.object({ version: z.string(), models: z.array(z.string()) }),
    id: z.string(),
    input,
    canonical: nullableText,
    publisher: z.object({ name: nullableText, domain: nullableText }).nullable(),
    credit: z.array(z.string()),
    headline: nullableText,
    author: z.array(z.string()),
    language: nullableText,
    datePublished,
    dates: z.array(otherDate),
    text: z.string(),
    blocks: z.array(block),
    comments: z.array(z.object({ author: nullableText, date: nullableText, text: z.string() })),
    entities: z.array(entity),
    statements: z.array(statement),
    times: z.array(
      z.object({ ...place, type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']), value: z.string() }),
    ),
    places: z.array(
      z.object({
        ...place,
        name: z.string(),
        lat: z.number().min(-90).max(90),
        lon: z.number().min(-180).max(180),
        country: z.string().length(2).nullable(),
        id: z.string(),
      }),
    ),
    events: z.array(newsEvent),
    warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  }),
);

/** The line of a page that could not be read. */
export const pageError = exactly<PageError>()(
  z.object({
    input,
    error: z.object({ code: z.string(), message: z.string() }),
  }),
);

export const givenArticle = exactly<GivenArticle>()(
  z.object({
    id: z.string(),
    text: z.string(),
    headline: nullableText.exactOptional(),
    date: nullableText.exactOptional(),
    url: nullableText.exactOptional(),
    publisher: nullableText.exactOptional(),
    language: nullableText.exactOptional(),
  }),
);

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
});

export const timelineLine = z.object({
  at: isoDate.nullable(),
  basis: z
    .union([z.literal('said'), datePublished.shape.basis])
    .describe('said: when it was said; else what the date of printing is known by'),
  evidence: z.array(evidence),
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
    pages: count,
    sightings: count,
    articles: count,
    versions: count,
    statements: count,
    stories: count,
    forgotten: z.array(z.object({ kind: z.enum(['page', 'person']), at: isoDate, articles: z.int().min(1) })),
  }),
]);

export const backupLine = z.object({ file: z.string(), bytes: z.int().min(0) });

export const mergeLine = z.object({ articles: count, versions: count, sightings: count });

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
      z.object({ name: z.string(), bytes: count, licences: z.array(z.string()), card: z.string() }),
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

/** Every line that Onrecord takes or prints, by the call it belongs to. */
const LINES = {
  read: z.union([pageRecord, pageError]),
  articles: givenArticle,
  add: z.union([added, pageError]),
  stories: story,
  same: sameGroup,
  pairs: pairScore,
  reuse: reusePair,
  statements: statementRow,
  search: searchHit,
  who: whoLine,
  timeline: timelineLine,
  versions: versionLine,
  verify: verifyLine,
  reread: rereadLine,
  backup: backupLine,
  merge: mergeLine,
  forget: forgetLine,
  doctor: doctorLine,
} as const;

export type LineName = keyof typeof LINES;
export const LINE_NAMES = Object.keys(LINES) as LineName[];

/** The JSON Schema of a line. Members beyond those named are allowed: a later reader may add some. */
export function jsonSchemaOf(name: LineName): object {
  return z.toJSONSchema(LINES[name], { io: 'input' });
}
