import type { Ancestor, PageBlock } from '../../../page/index.ts';
import type { Candidate, Case } from '../types.ts';

const TELLS: ReadonlySet<string> = new Set(['reading-on-only', 'reading-on-label', 'reading-on-capitals']);
/** How many elements around a heading it may be the first words of. */
const REACH = 2;
const NAMED = /related|recommend|also-?like|(?:more|other|next)-?_?(?:stories|articles|posts|news)/;
const RUNNING = 100;

/**
 * A heading that says "You may also like" speaks for the element that it opens, however much running text stands
 * there: whole other articles are appended so. What holds the headline is no such element.
 */
export function judgeHeadedBoxes(found: Case, headline: number | null): void {
  const { candidates, verdicts } = found;
  if (headline === null) return;
  const read = firstRead(found, headline);
  if (read < 0) return;
  const around = new Set(candidates[headline]!.block.path.map(({ node }) => node));
  for (const { index, block } of candidates) {
    if (index < read || !/^h[1-6]$/.test(block.tag) || !tells(block, verdicts[index]?.reason)) continue;
    const box = openedBy(candidates, index, around);
    if (box === null) continue;
    for (let i = index + 1; i < candidates.length && holds(candidates[i]!, box); i++)
      verdicts[i] ??= { role: 'related', reason: 'under-reading-on' };
  }
}

/** By its words, or by its own name; that of an element around it speaks for that element already. */
const tells = ({ tag, path }: PageBlock, reason: string | undefined): boolean =>
  TELLS.has(reason ?? '') ||
  (reason === 'related-names' && path.some((a) => a.tag === tag && NAMED.test(a.hints)));

/** The first running text below the headline: a box that opens before it may be the article that is called so. */
const firstRead = ({ candidates, verdicts }: Case, headline: number): number =>
  candidates.findIndex((c) => c.index > headline && verdicts[c.index] === null && c.prose > RUNNING);

/** The outermost element near the block whose first words it is; null where it only heads what stands beside it. */
function openedBy(
  candidates: readonly Candidate[],
  index: number,
  around: ReadonlySet<number>,
): Ancestor | null {
  const { path, tag } = candidates[index]!.block;
  const before = candidates[index - 1];
  const heading = path.findLastIndex((a) => a.tag === tag);
  let box: Ancestor | null = null;
  for (let i = heading - 1; i >= Math.max(0, heading - REACH); i--) {
    const element = path[i]!;
    if (around.has(element.node) || (before && holds(before, element))) break;
    box = element;
  }
  return box;
}

const holds = ({ block }: Candidate, { node }: Ancestor): boolean => block.path.some((a) => a.node === node);
