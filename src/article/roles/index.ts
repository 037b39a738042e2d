import type { Page } from '../../page/index.ts';
import type { JudgedBlock } from '../types.ts';
import { candidateOf } from './candidate.ts';
import { judgeHtml } from './judge-html.ts';
import { judgeLines } from './judge-lines.ts';

export { type Composed, compose } from './compose.ts';

/** What each block of the page is, in page order, with the name of the rule that decided. */
export function judgeBlocks(page: Page): JudgedBlock[] {
  const candidates = page.blocks.map(candidateOf);
  const verdicts = page.kind === 'html' ? judgeHtml(page, candidates) : judgeLines(page, candidates);
  return page.blocks.map((block, i) => ({ block, role: verdicts[i]!.role, reason: verdicts[i]!.reason }));
}
