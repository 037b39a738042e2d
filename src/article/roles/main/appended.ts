import type { Ancestor } from '../../../page/index.ts';
import type { Candidate, Case } from '../types.ts';

/** So much running text below a heading makes an article. */
const ARTICLE = 400;
/** Pages append a few. */
const MOST = 20;

/**
 * Other articles that a page appends to its own (infinite scroll): an `<article>` behind the one of the headline, with
 * an `<h1>` and text of its own. The entries of a live blog stand within the article, or have lesser headings.
 */
export function dropAppended({ candidates, verdicts }: Case, headline: number | null): void {
  if (headline === null) return;
  const own = articleAround(candidates[headline]!);
  if (own === undefined) return;
  const headings = candidates.slice(headline + 1).filter(({ block }) => block.tag === 'h1');
  for (const { index } of headings.slice(0, MOST)) {
    const other = articleAround(candidates[index]!);
    if (other === undefined || other.node <= own.node || isIn(candidates[index]!, own)) continue;
    const appended = candidates.slice(index).filter((c) => isIn(c, other));
    if (appended.reduce((sum, c) => sum + c.prose, 0) < ARTICLE) continue;
    for (const c of appended) verdicts[c.index] = { role: 'related', reason: 'appended-article' };
  }
}

const articleAround = ({ block }: Candidate): Ancestor | undefined =>
  block.path.find(({ tag }) => tag === 'article');

const isIn = ({ block }: Candidate, { node }: Ancestor): boolean => block.path.some((a) => a.node === node);
