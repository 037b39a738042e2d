import { z } from 'zod';
import type { GivenArticle, PageError, PageRecord } from '../types.ts';
import {
  act,
  evidence,
  input,
  isoDate,
  kind,
  nullableText,
  offset,
  place,
  placeIn,
  precision,
  range,
  score,
  span,
  timexModifier,
  timexType,
} from './parts.ts';

/**
 * A page's record and what is taken for it, as zod schemas. They must accept exactly their types, which the
 * compiler checks here.
 */
const exactly =
  <T>() =>
  <S extends z.ZodType<T>>(schema: [T] extends [z.output<S>] ? S : never): S =>
    schema;

export const datePublished = z.object({
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

const topic = z.object({
  name: z.string(),
  basis: z.enum(['json-ld', 'microdata', 'rdfa', 'meta', 'visible']),
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
  saidBetween: z
    .object({ notBefore: isoDate.nullable(), notAfter: isoDate.nullable(), evidence: z.array(evidence) })
    .nullable(),
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
    articleSection: topic.nullable(),
    keywords: z.array(topic),
    language: nullableText,
    datePublished,
    dates: z.array(otherDate),
    text: z.string(),
    blocks: z.array(block),
    comments: z.array(z.object({ author: nullableText, date: nullableText, text: z.string() })),
    entities: z.array(entity),
    statements: z.array(statement),
    times: z.array(
      z.object({
        ...place,
        type: timexType,
        value: z.string(),
        mod: timexModifier.nullable(),
        notBefore: isoDate.nullable(),
        notAfter: isoDate.nullable(),
        evidence: z.array(evidence),
      }),
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
