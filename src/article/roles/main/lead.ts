import type { Candidate, Case } from '../types.ts';

/** Running text between the headline and the first paragraph that was found is the article's beginning. */
export function adoptLead({ candidates, verdicts }: Case, headline: number | null): void {
  if (headline === null) return;
  const first = verdicts.findIndex((v, i) => i > headline && v?.role === 'body');
  if (first < 0) return;
  const text = candidates
    .filter((c) => verdicts[c.index]?.role === 'body')
    .reduce((sum, c) => sum + c.prose, 0);
  const between = candidates
    .slice(headline + 1, first)
    .filter((c) => isLead(c) && verdicts[c.index]?.reason === 'outside-main');
  if (between.reduce((sum, c) => sum + c.prose, 0) > text) return;
  for (const { index } of between) verdicts[index] = { role: 'body', reason: 'text-under-headline' };
}

const isLead = ({ prose, links, sentence, block }: Candidate): boolean =>
  prose > 100 && sentence && links < 0.3 && (block.tag === 'p' || prose > 250);
