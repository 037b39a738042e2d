import type { Candidate, Case } from '../types.ts';

/** So many labels under "Most read" make a list that ends the article, and not a box within it. */
const FEWEST = 3;
/** So many paragraphs in a row are the article again. */
const RESUMED = 2;

/**
 * Under a line that says no more than "You might also like", near the end, stand the headlines of other pages,
 * each perhaps with its date and a sentence or two: none of it is text, unless paragraphs follow each other again.
 */
export function judgeAfterBoxes({ candidates, verdicts }: Case, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    if (verdicts[i]?.reason !== 'reading-on-only') continue;
    const box = candidates.slice(i + 1, to);
    if (resumes(box, verdicts) || box.filter(isLabel).length < FEWEST) continue;
    for (const { index } of box) claim(verdicts, index);
    return;
  }
}

const isLabel = (c: Candidate): boolean => c.prose === 0 && !c.sentence;

/** What stands between the paragraphs of an article. */
const BETWEEN: ReadonlySet<string> = new Set(['caption', 'promotion']);

function resumes(box: readonly Candidate[], verdicts: Case['verdicts']): boolean {
  let row = 0;
  for (const c of box) {
    if (BETWEEN.has(verdicts[c.index]?.role ?? '')) continue;
    row = c.prose > 0 && verdicts[c.index] === null ? row + 1 : 0;
    if (row >= RESUMED) return true;
  }
  return false;
}

/** Names and days under such a line below the text are those of other pages, up to the readers' comments. */
export function judgeBelowBoxes({ candidates, verdicts }: Case): void {
  const last = verdicts.findLastIndex((v) => v?.role === 'body');
  const box = verdicts.findIndex((v, i) => i > last && v?.reason === 'reading-on-only');
  if (last < 0 || box < 0) return;
  for (const { index } of candidates.slice(box + 1)) {
    if (verdicts[index]?.role === 'comment') return;
    if (verdicts[index] !== null) claim(verdicts, index);
  }
}

/** What nothing was known of, and names and days. */
function claim(verdicts: Case['verdicts'], index: number): void {
  const role = verdicts[index]?.role;
  if (role === undefined || role === 'dateline' || role === 'byline')
    verdicts[index] = { role: 'related', reason: 'after-reading-on' };
}
