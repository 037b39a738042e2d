import type { Page } from '../../page/index.ts';
import type { JudgedBlock } from '../types.ts';

/**
 * The roles of a page's blocks, where the page's form says some of them (the head of a mail, the fields of an archive's
 * export): what it does not say is judged as a page of its own.
 */
export function withStatedRoles(page: Page, judge: (page: Page) => JudgedBlock[]): readonly JudgedBlock[] {
  const unstated = page.blocks.filter(({ stated }) => stated === undefined);
  if (unstated.length === page.blocks.length) return judge(page);
  const judged = withoutMasthead(judge({ ...page, blocks: unstated }));
  let next = 0;
  return page.blocks.map((block) =>
    block.stated ? { block, role: block.stated, reason: 'stated-by-form' } : judged[next++]!,
  );
}

const LABEL = 100;

/** A newsletter's own name and number stand over its headline as a paragraph does: short, and no sentence. */
function withoutMasthead(judged: readonly JudgedBlock[]): readonly JudgedBlock[] {
  const headline = judged.findIndex(({ role }) => role === 'headline');
  return judged.map((one, i) => {
    const { block, role } = one;
    const isLabel =
      i < headline && role === 'body' && block.text.length <= LABEL && !/[.!?…]$/.test(block.text);
    return isLabel ? { block, role: 'other', reason: 'over-headline-of-form' } : one;
  });
}
