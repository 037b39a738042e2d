import type { Candidate, Case, Verdict } from '../types.ts';

/** How far above the first paragraph a byline, and above that a headline, is looked for. */
const REACH = 25;
const NEAR = 9;
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
 * text, that is long enough to be one and no statement. The first line of the text may be it ("Will it sail again?"). A page that begins with its first paragraph has no headline.
 */
export function judgeAbove(found: Case, first: number): void {
  const stamp = stampAbove(found, first);
  const above = stamp === null ? headlinesAbove(found, first + 1) : headlinesAbove(found, stamp);
  const [lower, upper] = above.length > 0 ? above : headlinesAbove(found, first + 1);
  if (!lower) return;
  const { verdicts } = found;
  if (upper && isUnder(lower, upper)) {
    verdicts[upper.index] = { role: 'headline', reason: 'line-above-standfirst' };
    verdicts[lower.index] = { role: 'standfirst', reason: 'line-under-headline' };
  } else {
    verdicts[lower.index] = {
      role: 'headline',
      reason: stamp === null ? 'line-above-text' : 'line-above-byline',
    };
    judgeBelow(found, lower.index + 1);
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

/** The topmost of the lines with name and date over the text, where they stand together; null where there are none. */
function stampAbove({ verdicts }: Case, first: number): number | null {
  let top: number | null = null;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (!isStamp(verdicts[i])) continue;
    if (top !== null && top - i > 4) break;
    top = i;
  }
  return top;
}

const isStamp = (verdict: Verdict | null | undefined): boolean =>
  verdict?.role === 'byline' || verdict?.role === 'dateline';

/** The lines that may be headline and standfirst over the line at `from`, the nearest first, two at most. */
function headlinesAbove({ candidates, verdicts }: Case, from: number): Candidate[] {
  const above: Candidate[] = [];
  for (let i = from - 1; i >= Math.max(0, from - NEAR) && above.length < 2; i--) {
    const candidate = candidates[i]!;
    if (SKIPPED.has(verdicts[i]?.role ?? '')) continue;
    if (isHeadlineLike(candidate)) above.push(candidate);
    else if (above.length > 0) break;
  }
  return above;
}

function isHeadlineLike({ text, size }: Candidate): boolean {
  if (size < 20 || size > 220 || /[.…;:,(|]$/.test(text) || /^[\p{Ll}[(]/u.test(text)) return false;
  return text.split(' ').length >= 4 || size > text.length;
}

/** A standfirst is a longer line right under the headline. */
const isUnder = (lower: Candidate, upper: Candidate): boolean =>
  lower.index - upper.index <= 2 && lower.size > 90 && upper.size < lower.size * 1.3 && upper.size < 140;
