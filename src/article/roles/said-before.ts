import { titleKey } from './titles.ts';
import type { Case } from './types.ts';

/** Shorter lines may be said twice: an answer, a refrain. */
const SHORTEST = 40;

/** A page that shows a block twice (a gallery, a layout for phones) says it once. */
export function dropRepeated({ candidates, verdicts }: Case): void {
  const said = new Set<string>();
  for (const candidate of candidates) {
    if (!isText(verdicts[candidate.index]?.role) || candidate.size < SHORTEST) continue;
    const key = titleKey(candidate.text);
    if (said.has(key)) verdicts[candidate.index] = { role: 'other', reason: 'said-before' };
    said.add(key);
  }
}

const isText = (role: string | undefined): boolean => role === 'body' || role === 'standfirst';
