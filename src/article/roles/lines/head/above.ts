import type { Candidate, Case } from '../../types.ts';
import { judgeSigningNames } from '../comments/signing-names.ts';
import { isHeadlineLike, isShortHeadline } from './headline-like.ts';
import { isPoint, judgePoints } from './points.ts';
import { isStamp, stampAbove } from './stamp.ts';
import { isTagline } from './tagline.ts';

/** How far above the byline, or else the text, a headline is looked for. */
const NEAR = 9;
/** Headline, standfirst, and what would make them two of a list. */
const LOOKED_FOR = 3;
const SKIPPED: ReadonlySet<string> = new Set([
  'byline',
  'dateline',
  'caption',
  'promotion',
  'other',
  'tags',
  'related',
]);

/**
 * Headline and standfirst over the first paragraph at `first`: the nearest line over the byline, or else over the
 * text, that is long enough to be one and no statement. The first line of the text may be it ("Will it sail again?").
 * A page that begins with its first paragraph has no headline.
 */
export function judgeAbove(found: Case, first: number): void {
  const { verdicts } = found;
  judgeSigningNames(found, first);
  const stamp = stampAbove(found, first);
  const above = stamp === null ? [] : headlinesAbove(found, stamp);
  const [lower, upper, third] = above.length > 0 ? above : headlinesAbove(found, first + 1);
  if (!lower) {
    if (stamp !== null) judgeShort(found, stamp);
  } else if (upper && isUnder(lower, upper, third)) {
    verdicts[upper.index] = { role: 'headline', reason: 'line-above-standfirst' };
    verdicts[lower.index] = { role: 'standfirst', reason: 'line-under-headline' };
  } else {
    const reason = stamp === null ? 'line-above-text' : 'line-above-byline';
    verdicts[lower.index] = { role: 'headline', reason };
    if (stamp === null || !judgePoints(found, lower.index + 1, stamp)) judgeBelow(found, lower.index + 1);
  }
}

/** Running text right under the headline, over byline and picture, is the standfirst. */
function judgeBelow({ candidates, verdicts }: Case, index: number): void {
  const candidate = candidates[index];
  const reason = verdicts[index]?.reason;
  // The headline is the label that it was taken to stand under.
  if (!candidate || (reason !== undefined && reason !== 'under-label')) return;
  if (candidate.size < 40 || candidate.size > 400 || (candidate.prose === 0 && !candidate.sentence)) return;
  verdicts[index] = { role: 'standfirst', reason: 'sentence-under-headline' };
}

/** Right over name and date a headline may be as short as two words. */
function judgeShort({ candidates, verdicts }: Case, stamp: number): void {
  let index = stamp - 1;
  while (index >= 0 && isStamp(verdicts[index])) index--;
  const candidate = candidates[index];
  if (candidate && verdicts[index] === null && isShortHeadline(candidate))
    verdicts[index] = { role: 'headline', reason: 'short-line-above-byline' };
}

/** The lines that may be headline and standfirst over the line at `from`, the nearest first. */
function headlinesAbove({ candidates, verdicts }: Case, from: number): Candidate[] {
  const above: Candidate[] = [];
  for (let i = from - 1; i >= Math.max(0, from - NEAR) && above.length < LOOKED_FOR; i--) {
    const candidate = candidates[i]!;
    if (SKIPPED.has(verdicts[i]?.role ?? '') && verdicts[i]?.reason !== 'said-twice') continue;
    if (above.length === 0 && isPoint(candidate, candidates)) continue;
    if (isHeadlineLike(candidate) && !(above.length > 0 && isTagline(candidate, candidates)))
      above.push(candidate);
    else if (above.length > 0) break;
  }
  return above;
}

/** A standfirst is a longer line under the headline, or one not much shorter right under it where no list goes on above. */
function isUnder(lower: Candidate, upper: Candidate, third: Candidate | undefined): boolean {
  const distance = lower.index - upper.index;
  if (distance <= 2 && lower.size > 90 && upper.size < lower.size * 1.3 && upper.size < 140) return true;
  return distance === 1 && lower.size > upper.size * 0.6 && third?.index !== upper.index - 1;
}
