import type { Candidate, Case } from '../types.ts';

/** How far above the first paragraph a headline is looked for. */
const REACH = 14;
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
 * Headline and standfirst over the first paragraph at `first`: the nearest line that is long enough to be one
 * and no sentence. A page that begins with its first paragraph has no headline.
 */
export function judgeAbove({ candidates, verdicts }: Case, first: number): void {
  const above: Candidate[] = [];
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const candidate = candidates[i]!;
    if (verdicts[i] !== null && SKIPPED.has(verdicts[i]!.role)) continue;
    if (isHeadlineLike(candidate)) above.push(candidate);
    else if (above.length > 0) break;
    if (above.length === 2) break;
  }
  const [lower, upper] = above;
  if (!lower) return;
  if (upper && isUnder(lower, upper)) {
    verdicts[upper.index] = { role: 'headline', reason: 'line-above-standfirst' };
    verdicts[lower.index] = { role: 'standfirst', reason: 'line-under-headline' };
  } else {
    verdicts[lower.index] = { role: 'headline', reason: 'line-above-text' };
  }
}

function isHeadlineLike({ text, size }: Candidate): boolean {
  if (size < 20 || size > 220 || /[.…;:,]$/.test(text)) return false;
  return text.split(' ').length >= 4 || size > text.length;
}

/** A standfirst is a longer line right under the headline. */
const isUnder = (lower: Candidate, upper: Candidate): boolean =>
  lower.index - upper.index <= 2 && lower.size > 90 && upper.size < lower.size && upper.size < 140;
