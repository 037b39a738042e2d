import { z } from 'zod';

/** What several schemas are made of: offsets, dates, spans, where a page came from. */
export const offset = z.int().min(0).describe('UTF-16 code units, end exclusive');
export const nullableText = z.string().nullable();
export const isoDate = z
  .string()
  .regex(/^-?\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/);
export const count = z.int().min(0);
export const score = z.number().min(0).max(1);
export const place = { start: offset, end: offset };
export const placeIn = { ...place, in: z.literal('headline').exactOptional() };
export const span = z.object(placeIn);
export const range = z.tuple([offset, offset]);
export const precision = z.enum(['minute', 'day', 'month', 'year']);
export const kind = z.enum(['direct', 'indirect', 'mixed']);
export const act = z.enum(['said', 'asked', 'demanded', 'denied', 'declined', 'thought', 'intended']);

export const evidence = z.object({
  quote: z.string(),
  start: offset.exactOptional(),
  end: offset.exactOptional(),
  why: z.string(),
});

export const input = z.object({
  path: nullableText,
  url: nullableText,
  mediaType: nullableText,
  bytes: z.int().min(0).nullable(),
  capturedAt: nullableText,
  record: nullableText,
});

export const timexType = z.enum(['DATE', 'TIME', 'DURATION', 'SET']);

export const timexModifier = z.enum([
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'START',
  'MID',
  'END',
  'APPROX',
]);
