import type { Story } from '../../story/index.ts';
import type { ExportRow } from './types.ts';

/** A line a story. */
export function storyRow({ id, event, from, to, articles, headline }: Story): ExportRow {
  return { facts: { story: id, event, from, to, articles }, words: { headline } };
}
