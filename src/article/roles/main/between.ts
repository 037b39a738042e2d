import type { Candidate, Case } from '../types.ts';
import { isDatesAlone } from '../words/dates-alone.ts';

/** Rules that go by the look of a line: what stands between two paragraphs looks so by chance. */
const BY_LOOK: ReadonlySet<string> = new Set([
  'date-line',
  'topic-list',
  'footnote',
  'short-label',
  'name-behind',
  'post-line',
]);
const SHORTEST = 15;

/** A line with a year or many commas between two paragraphs, in their element and set as they are, is one of them. */
export function keepBetween({ candidates, verdicts }: Case): void {
  for (const candidate of candidates) {
    const { index, size, links } = candidate;
    if (!BY_LOOK.has(verdicts[index]?.reason ?? '') || size < SHORTEST || links > 0.5) continue;
    if (isDatesAlone(candidate.text)) continue;
    const beside = [candidates[index - 1], candidates[index + 1]];
    if (beside.every((c) => c !== undefined && isParagraph(c) && isSetAlike(c, candidate)))
      verdicts[index] = { role: 'body', reason: 'between-paragraphs' };
  }

  function isParagraph(c: Candidate): boolean {
    return verdicts[c.index]?.role === 'body' && c.prose > 0;
  }
}

/** The same tag in the same element. */
const isSetAlike = ({ block: a }: Candidate, { block: b }: Candidate): boolean =>
  a.tag === b.tag && parentOf(a) === parentOf(b);

const parentOf = ({ path, tag }: Candidate['block']): number | undefined =>
  path[path.findLastIndex((a) => a.tag === tag) - 1]?.node;
