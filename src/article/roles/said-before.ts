import { blockHash, blockKey, hashOfKey, statedTitles, titleKey } from './titles.ts';
import type { Candidate, Case, Verdict } from './types.ts';

/** Shorter lines may be said twice: an answer, a refrain; and so may the items of lists. */
const SHORTEST = 40;
const SHORTEST_TITLE = 20;

/** A page that shows a block twice (a gallery, a layout for phones) says it once; its headline is no part of its text. */
export function dropRepeated({ page, candidates, verdicts }: Case): void {
  const titles = new Set(statedTitles(page));
  for (const { index, text } of candidates)
    if (verdicts[index]?.role === 'headline') titles.add(titleKey(text));
  const said = new Set<string>();
  const texts = candidates.filter(
    (c) => c.size >= SHORTEST_TITLE && isText(verdicts[c.index]?.role) && !isSignature(verdicts[c.index]),
  );
  for (const { index, size, text, block } of metAgain(texts, titles)) {
    const key = blockKey(text);
    if (titles.has(key)) verdicts[index] = { role: 'other', reason: 'headline-again' };
    else if (size >= SHORTEST && block.tag !== 'li' && said.has(key))
      verdicts[index] = { role: 'other', reason: 'said-before' };
    said.add(key);
  }
}

/** A standfirst that a paragraph says again in full is a teaser made of it. */
export function dropSaidBelow({ candidates, verdicts }: Case): void {
  for (const { index, text, size } of candidates) {
    if (verdicts[index]?.role !== 'standfirst' || size < SHORTEST) continue;
    const words = text.replace(CUT_OFF, '');
    if (candidates.some((c) => verdicts[c.index]?.role === 'body' && c.text.includes(words)))
      verdicts[index] = { role: 'other', reason: 'said-below' };
  }
}

const CUT_OFF = /\s?(?:…|\.{3})$/;

/** Those that may say what a title or another block says; the rest needs no closer look. */
function metAgain(texts: readonly Candidate[], titles: ReadonlySet<string>): Candidate[] {
  const met = new Set<number>();
  const again = new Set([...titles].map(hashOfKey));
  const hashes = texts.map(({ text }) => blockHash(text));
  for (const hash of hashes) {
    if (met.has(hash)) again.add(hash);
    met.add(hash);
  }
  return texts.filter((_, i) => again.has(hashes[i]!));
}

/** One hand may sign several quotations. */
const isSignature = (verdict: Verdict | null | undefined): boolean => verdict?.reason === 'tweet-signature';

const isText = (role: string | undefined): boolean => role === 'body' || role === 'standfirst';
