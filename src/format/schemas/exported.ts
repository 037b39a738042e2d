import { z } from 'zod';
import { datePublished } from './page.ts';
import {
  act,
  count,
  isoDate,
  kind,
  nullableText,
  placeIn,
  precision,
  score,
  timexModifier,
  timexType,
} from './parts.ts';

/** The lines of `export`: what is always there, and words of the pages, which `--without-text` leaves out. */
const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const spans = z.array(z.object(placeIn));
const names = z.array(z.string()).exactOptional();
const words = nullableText.exactOptional();

export const exportedArticle = z.object({
  article: z.string(),
  version: z.int().min(1),
  date: isoDate.nullable(),
  precision: precision.nullable(),
  basis: datePublished.shape.basis,
  language: nullableText,
  length: count,
  textHash: hash,
  headline: words,
  publisher: words,
  author: names,
  credit: names,
  articleSection: words,
  keywords: names,
  url: words,
  path: words,
  text: z.string().exactOptional(),
});

export const exportedStatement = z.object({
  article: z.string(),
  statement: z.string(),
  kind,
  act,
  entity: nullableText,
  said: isoDate.nullable(),
  saidNotBefore: isoDate.nullable(),
  saidNotAfter: isoDate.nullable(),
  published: isoDate.nullable(),
  within: nullableText,
  confidence: score,
  contentAt: spans,
  sourceAt: spans,
  cueAt: spans,
  contentHash: hash,
  speaker: words,
  content: z.string().exactOptional(),
  addressee: names,
  citing: names,
  publisher: words,
});

export const exportedTime = z.object({
  article: z.string(),
  statement: nullableText,
  type: timexType,
  value: z.string(),
  mod: timexModifier.nullable(),
  notBefore: isoDate.nullable(),
  notAfter: isoDate.nullable(),
  at: spans,
  published: isoDate.nullable(),
  words: z.string().exactOptional(),
  evidence: names,
});

export const exportedEntity = z.object({
  article: z.string(),
  entity: z.string(),
  type: z.enum(['person', 'organization', 'place', 'group']),
  mentionsAt: spans,
  rolesAt: spans,
  nameHash: hash,
  name: z.string().exactOptional(),
  names,
  roles: names,
});

export const exportedStory = z.object({
  story: z.string(),
  event: z.string(),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  articles: z.array(z.string()).min(1),
  headline: words,
});
