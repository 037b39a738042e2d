import { headsComments } from '../lines/comments/comment-marks.ts';
import { commentZone, holdsTeasers, isHardlySigned, marksIn } from '../lines/comments/comment-zone.ts';
import type { Candidate, Case } from '../types.ts';
import { saysMore } from '../words/datelines.ts';

/** What a block under the article was taken for when nothing told more. */
const UNTOLD: ReadonlySet<string> = new Set(['other', 'dateline', 'byline', 'body']);

/**
 * Comments in elements without a telling name: under a heading of comments below text, each with name and date.
 * Where named elements hold comments, these are all.
 */
export function findLooseComments(found: Case): void {
  const { candidates, verdicts } = found;
  if (verdicts.some((v) => v?.role === 'comment')) return;
  const opening = candidates.findIndex((c) => verdicts[c.index]?.role === 'body' && c.prose > OPENING);
  // Few pages have such a heading, and looking for it is cheaper than reading every line for a name and a date.
  if (opening < 0 || !candidates.some((c) => c.index > opening && headsComments(c))) return;
  const zone = commentZone(found, opening);
  if (zone === null || !headsComments(candidates[zone[0]]!)) return;
  if (holdsTeasers(found, zone) || !isSigned(candidates, zone)) return;
  for (let i = zone[0]; i < zone[1]; i++) {
    if (UNTOLD.has(verdicts[i]?.role ?? 'other')) verdicts[i] = { role: 'comment', reason: 'comment-zone' };
  }
}

/** Names with the dates, and enough of them: a page may count its comments over the article, beside its own date. */
function isSigned(candidates: readonly Candidate[], zone: readonly [number, number]): boolean {
  const named = marksIn(candidates, zone).some((c) => saysMore(c) || isName(candidates[c.index - 1]));
  return named && !isHardlySigned(candidates, zone);
}

const LONGEST_NAME = 40;
const isName = (c: Candidate | undefined): boolean =>
  c !== undefined && c.size <= LONGEST_NAME && !c.sentence && !headsComments(c);

/** Comments stand under an article, and an article begins with a paragraph. */
const OPENING = 80;
