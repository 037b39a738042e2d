import type { Page } from '../../page/index.ts';
import { candidateOf } from './candidate.ts';
import { judgeHtml } from './judge-html.ts';
import { judgeLines } from './judge-lines.ts';
import type { Case } from './types.ts';

/** What the rules alone say of each block of a page. */
export function judgedByRules(page: Page): Case {
  const candidates = page.blocks.map(candidateOf);
  return page.kind === 'html' ? judgeHtml(page, candidates) : judgeLines(page, candidates);
}
