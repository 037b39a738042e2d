import type { Candidate, Case } from '../types.ts';

/** So many pairs in a row make a list of other pages. */
const FEWEST = 3;
const LONGEST = 300;
/** A list that holds more of the running text than this is what the page is about. */
const MOST = 0.35;

/** Titles that are links, each with a sentence or two under it and nothing else: teasers for other pages. */
export function dropLinkedPairs({ candidates, verdicts }: Case): void {
  const total = candidates.filter((c) => isBody(c)).reduce((sum, c) => sum + c.prose, 0);
  for (let from = 0; from < candidates.length; from++) {
    const teasers: Candidate[] = [];
    let at = from;
    while (isPair(at)) {
      teasers.push(candidates[at + 1]!);
      at += 2;
    }
    if (teasers.length < FEWEST) continue;
    from = at;
    if (teasers.reduce((sum, c) => sum + c.prose, 0) > MOST * total) continue;
    for (const { index } of teasers) verdicts[index] = { role: 'related', reason: 'under-linked-title' };
  }

  function isPair(at: number): boolean {
    const teaser = candidates[at + 1];
    if (verdicts[at]?.reason !== 'linked-line' || teaser === undefined) return false;
    return isBody(teaser) && teaser.size <= LONGEST && teaser.links < 0.5;
  }

  function isBody(c: Candidate): boolean {
    return verdicts[c.index]?.role === 'body';
  }
}
