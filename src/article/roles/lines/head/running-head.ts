import type { Case, Verdict } from '../../types.ts';

/** So often a running head stands on the pages of a print. */
const FEWEST = 3;
const LONGEST = 90;
/** Shorter ones may head the steps of a text ("Step 2"). */
const FEWEST_WORDS = 3;
const PAGE_NUMBER =
  /^(?:[-–—|\s]*\d{1,4}[-–—|\s]*|(?:page|seite|p\.|s\.|página|pagina|sida|side|стр\.?)\s?\d{1,4}(?:\s?(?:of|von|\/|de|di|av|af|из)\s?\d{1,4})?)$/iu;

/** Numbers of pages stand first or last; a number before a colon heads what follows. */
const AT_EDGE = /^\P{L}{0,3}\d|\d[^\p{L}\d:]{0,3}$/u;

/**
 * Page numbers, and heads that stand on every page of a print with its number ("The Quay, 4 March 2021  3"):
 * the same words again and again, and one number that grows by one.
 */
export function judgeRunningHeads({ candidates, verdicts }: Case): void {
  const heads = new Map<string, { readonly indices: number[]; numbers: number[]; grows: boolean }>();
  for (const { index, text, size } of candidates) {
    if (size > LONGEST || !AT_EDGE.test(text)) continue;
    if (PAGE_NUMBER.test(text)) verdicts[index] = { role: 'other', reason: 'page-number' };
    const key = text.replace(/\d+/g, '#');
    const numbers = (text.match(/\d+/g) ?? []).map(Number);
    const head = heads.get(key);
    if (head === undefined) {
      if (key.split(' ').length >= FEWEST_WORDS) heads.set(key, { indices: [index], numbers, grows: true });
      continue;
    }
    head.grows &&= growsByOne(head.numbers, numbers);
    head.numbers = numbers;
    head.indices.push(index);
  }
  for (const { indices, grows } of heads.values()) {
    if (!grows || indices.length < FEWEST) continue;
    for (const index of indices) verdicts[index] = { role: 'other', reason: 'running-head' };
  }
}

/** What stands between two pages of a print. */
export const isPageEnd = (verdict: Verdict | null | undefined): boolean =>
  verdict?.reason === 'page-number' || verdict?.reason === 'running-head';

/** All numbers are the same but one, and that is the next. */
function growsByOne(before: readonly number[], now: readonly number[]): boolean {
  const changed = now.filter((n, i) => n !== before[i]);
  return changed.length === 1 && now.some((n, i) => n === (before[i] ?? 0) + 1);
}
