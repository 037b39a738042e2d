import type { Ancestor } from '../../../page/index.ts';
import type { Candidate, Case } from '../types.ts';

/** So much running text below a heading makes an article. */
const ARTICLE = 400;
/** Pages append a few. */
const MOST = 20;

/**
 * Other articles, each in an element of the kind that holds the page's own, beside it, under a heading and a byline of
 * its own.
 */
export function dropAppendedBeside({ candidates, verdicts }: Case, headline: number | null): void {
  if (headline === null) return;
  const around = candidates[headline]!.block.path.filter(({ hints }) => hints !== '');
  const bylines = candidates.filter(
    (c) => c.index > headline && verdicts[c.index]?.role === 'byline' && isHeadingAbove(candidates, c.index),
  );
  for (const { index } of bylines.slice(0, MOST)) {
    const { path } = candidates[index]!.block;
    const other = path.find((a) => around.some((own) => isBeside(own, a, candidates[headline]!, path)));
    if (other === undefined) continue;
    const appended = candidates.filter((c) => c.index > headline && isIn(c, other));
    if (appended.reduce((sum, c) => sum + c.prose, 0) < SHORT_ARTICLE) continue;
    for (const c of appended) verdicts[c.index] = { role: 'related', reason: 'appended-article' };
  }
}

const SHORT_ARTICLE = 200;

const isHeadingAbove = (candidates: readonly Candidate[], index: number): boolean =>
  [1, 2].some((far) => /^h[1-4]$/.test(candidates[index - far]?.block.tag ?? ''));

/** Of one tag and name, in one element, and not the same. */
function isBeside(own: Ancestor, other: Ancestor, { block }: Candidate, path: readonly Ancestor[]): boolean {
  if (own.node >= other.node || own.tag !== other.tag || own.hints !== other.hints) return false;
  const parent = block.path[block.path.indexOf(own) - 1];
  return parent !== undefined && path[path.indexOf(other) - 1]?.node === parent.node;
}

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
