import type { Page } from '../../page/index.ts';
import type { JudgedBlock } from '../types.ts';
import { judgedByRules } from './by-rules.ts';
import { findLooseComments } from './main/loose-comments.ts';
import { review } from './model/review.ts';

export { type Composed, compose } from './compose.ts';

/** What each block of the page is, in page order, with the name of the rule or the model that decided. */
export function judgeBlocks(page: Page): JudgedBlock[] {
  const found = judgedByRules(page);
  if (page.kind === 'html') {
    review(found);
    findLooseComments(found);
  }
  return page.blocks.map((block, i) => ({
    block,
    role: found.verdicts[i]!.role,
    reason: found.verdicts[i]!.reason,
  }));
}
