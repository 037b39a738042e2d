import { z } from 'zod';
import {
  added,
  backupLine,
  doctorLine,
  forgetLine,
  mergeLine,
  pairScore,
  rereadLine,
  reusePair,
  sameGroup,
  searchHit,
  statementRow,
  story,
  timelineLine,
  verifyLine,
  versionLine,
  whoLine,
} from './schemas/answers.ts';
import {
  exportedArticle,
  exportedEntity,
  exportedStatement,
  exportedStory,
  exportedTime,
} from './schemas/exported.ts';
import { givenArticle, pageError, pageRecord } from './schemas/page.ts';

export * from './schemas/answers.ts';

/** Every line that Onrecord takes or prints, by the call it belongs to. */
const LINES = {
  read: z.union([pageRecord, pageError]),
  articles: givenArticle,
  add: z.union([added, pageError]),
  stories: story,
  same: sameGroup,
  pairs: z.union([pairScore, pageError]),
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
  'export-articles': exportedArticle,
  'export-statements': exportedStatement,
  'export-times': exportedTime,
  'export-entities': exportedEntity,
  'export-stories': exportedStory,
  doctor: doctorLine,
} as const;

export type LineName = keyof typeof LINES;
export const LINE_NAMES = Object.keys(LINES) as LineName[];

/**
 * The JSON Schema (draft 2020-12) of a line. Members beyond those named are allowed: a later reader may add some.
 * Apart from index.ts, since only the edges need zod.
 */
export function jsonSchemaOf(name: LineName): object {
  return z.toJSONSchema(LINES[name], { io: 'input' });
}
