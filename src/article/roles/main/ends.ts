import type { Candidate, Case } from '../types.ts';

/** Headings and labels that no running text follows belong to what comes after the article. */
export function trimEnds({ candidates, verdicts }: Case, headline: number | null): void {
  const body = candidates.filter((c) => verdicts[c.index]?.role === 'body');
  const total = body.reduce((sum, c) => sum + c.prose, 0);
  if (headline !== null) dropBefore(body, verdicts, headline, total);
  const lists = new Set(body.filter((c) => isItem(c) && c.size > SHORTEST_ITEM).map(elementOf));
  for (const candidate of body.toReversed()) {
    if (isText(candidate) || (isItem(candidate) && lists.has(elementOf(candidate)))) break;
    verdicts[candidate.index] = { role: 'other', reason: 'after-last-paragraph' };
  }
  dropEmptyHeadings(candidates, verdicts);
}

const SHORTEST_ITEM = 20;
const isItem = ({ block }: Candidate): boolean => block.tag === 'li';

const isText = (c: Candidate): boolean =>
  c.prose > 0 || (isItem(c) && c.size > SHORTEST_ITEM) || (c.block.tag === 'p' && c.sentence);

/** Text above the headline is no part of the article, unless it is most of it and the headline is misplaced. */
function dropBefore(
  body: readonly Candidate[],
  verdicts: Case['verdicts'],
  headline: number,
  total: number,
): void {
  const before = body.filter((c) => c.index < headline);
  if (before.reduce((sum, c) => sum + c.prose, 0) > total * 0.4) return;
  const isLabels = before.every((c) => c.prose === 0);
  const below = new Set(body.filter((c) => c.index > headline && c.prose > 0).map(elementOf));
  for (const candidate of before) {
    if (isLabels) verdicts[candidate.index] = { role: 'other', reason: 'label-above-headline' };
    else if (!below.has(elementOf(candidate)))
      verdicts[candidate.index] = { role: 'other', reason: 'above-headline' };
  }
}

/** The number of the element that a block's own element stands in. */
const elementOf = ({ block: { path, tag } }: Candidate): number =>
  path[path.findLastIndex((a) => a.tag === tag) - 1]?.node ?? -1;

/** A heading goes with the text under it; where the next thing is a list of links, it heads that. */
function dropEmptyHeadings(candidates: readonly Candidate[], verdicts: Case['verdicts']): void {
  for (const { index, block } of candidates) {
    if (verdicts[index]?.reason !== 'heading') continue;
    let next = index + 1;
    while (next < candidates.length && SKIPPED.has(verdicts[next]!.role)) next++;
    const role = verdicts[next]?.role;
    if (role !== 'body' && block.tag !== 'p') verdicts[index] = { role: 'related', reason: 'heads-no-text' };
  }
}

const SKIPPED: ReadonlySet<string> = new Set(['caption', 'promotion', 'other', 'dateline', 'byline']);
