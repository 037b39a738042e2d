import { headsComments } from '../lines/comment-marks.ts';
import { commentZone, holdsTeasers } from '../lines/comment-zone.ts';
import type { Case } from '../types.ts';

/** What a block under the article was taken for when nothing told more. */
const UNTOLD: ReadonlySet<string> = new Set(['other', 'dateline', 'byline', 'body']);

/**
 * Comments in elements without a telling name: under a heading of comments below the text, each with name and date.
 * Where named elements hold comments, these are all.
 */
export function findLooseComments(found: Case): void {
  const { candidates, verdicts } = found;
  if (verdicts.some((v) => v?.role === 'comment')) return;
  const last = verdicts.findLastIndex((v) => v?.role === 'body');
  const zone = last < 0 ? null : commentZone(found, last);
  if (zone === null || !headsComments(candidates[zone[0]]!) || holdsTeasers(found, zone)) return;
  for (let i = zone[0]; i < zone[1]; i++) {
    if (UNTOLD.has(verdicts[i]?.role ?? 'other')) verdicts[i] = { role: 'comment', reason: 'comment-zone' };
  }
}
