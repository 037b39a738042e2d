import type { Candidate, Case } from '../types.ts';

/** So many lines set close together are a list. */
const FEWEST = 2;
const LONGEST = 200;

/**
 * A line that ends in a colon announces the lines right under it, set close together: they belong to the text where
 * the line does, though each alone looks like a label ("The tour dates:").
 */
export function judgeListed(found: Case, from: number, to: number): void {
  const { candidates, verdicts } = found;
  for (let i = from; i < to; i++) {
    if (verdicts[i]?.role !== 'body' || !ANNOUNCES.test(candidates[i]!.text)) continue;
    const end = endOfList(candidates, verdicts, i + 1);
    if (end - i - 1 < FEWEST) continue;
    for (let j = i + 1; j < end; j++) verdicts[j] = { role: 'body', reason: 'listed-after-colon' };
    i = end - 1;
  }
}

const ANNOUNCES = /.{12}:$/u;

/** The list goes on as long as its lines stand close and are of a kind: nothing is known of them, or no more than a date. */
function endOfList(candidates: readonly Candidate[], verdicts: Case['verdicts'], from: number): number {
  let end = from;
  while (end < candidates.length) {
    const { block, size } = candidates[end]!;
    if ((end > from && block.gap > 0) || size > LONGEST || !isOpen(verdicts[end]?.reason)) break;
    end++;
  }
  return end;
}

const OPEN: ReadonlySet<string | undefined> = new Set([
  undefined,
  'heaviest-stretch',
  'labels-between-paragraphs',
  'headline-between',
  'under-label',
  'date-line',
]);
const isOpen = (reason: string | undefined): boolean => OPEN.has(reason);
