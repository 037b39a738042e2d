import { blockKey, statedTitles, titleKey } from './titles.ts';
import type { Case } from './types.ts';

/** Shorter lines may be said twice: an answer, a refrain; and so may the items of lists. */
const SHORTEST = 40;
const SHORTEST_TITLE = 20;

/** A page that shows a block twice (a gallery, a layout for phones) says it once; its headline is no part of its text. */
export function dropRepeated({ page, candidates, verdicts }: Case): void {
  const titles = new Set(statedTitles(page));
  for (const { index, text } of candidates)
    if (verdicts[index]?.role === 'headline') titles.add(titleKey(text));
  const said = new Set<string>();
  for (const { index, size, text, block } of candidates) {
    if (!isText(verdicts[index]?.role) || size < SHORTEST_TITLE) continue;
    const key = blockKey(text);
    if (titles.has(key)) verdicts[index] = { role: 'other', reason: 'headline-again' };
    else if (size >= SHORTEST && block.tag !== 'li' && said.has(key))
      verdicts[index] = { role: 'other', reason: 'said-before' };
    said.add(key);
  }
}

const isText = (role: string | undefined): boolean => role === 'body' || role === 'standfirst';
