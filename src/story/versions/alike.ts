import type { PageRecord } from '../../format/index.ts';
import { wordsOf } from '../words/words.ts';

type Text = Pick<PageRecord, 'headline' | 'text'>;

/** The least share of the shorter text's words that two versions of one article have in common. */
const SHARED = 0.5;

/** Whether a page says just what the other says. */
export function sameText(a: Text, b: Text): boolean {
  return a.text === b.text && a.headline === b.headline;
}

/**
 * Whether two pages that call one address their own can be versions of one article:
 * some sites call every page by one address, and then neither headline nor words agree.
 */
export function alike(a: Text, b: Text): boolean {
  if (a.headline !== null && a.headline === b.headline) return true;
  const [few, many] = [wordSet(a.text), wordSet(b.text)].sort((x, y) => x.size - y.size);
  let shared = 0;
  for (const word of few!) if (many!.has(word)) shared++;
  return few!.size > 0 && shared / few!.size >= SHARED;
}

function wordSet(text: string): Set<string> {
  return new Set(wordsOf(text).map(({ form }) => form));
}
