import type { Case } from '../types.ts';

const OFFERS: ReadonlySet<string> = new Set(['newsletter-box', 'newsletter-words']);
const LONGEST = 60;

/** The name of a newsletter stands right on what is said of it, set apart from the paragraph above: it is of the box. */
export function judgeBoxTitles({ candidates, verdicts }: Case): void {
  for (const offer of candidates) {
    const title = candidates[offer.index - 1];
    if (!title || !OFFERS.has(verdicts[offer.index]?.reason ?? '') || verdicts[title.index] !== null)
      continue;
    const isTitle = !title.sentence && title.prose === 0 && title.size <= LONGEST;
    if (isTitle && title.block.gap > 0 && offer.block.gap === 0)
      verdicts[title.index] = { role: 'promotion', reason: 'newsletter-name' };
  }
}
