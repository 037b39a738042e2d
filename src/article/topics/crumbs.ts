import type { Topic } from '../../format/index.ts';
import type { Page, PageBlock, Witness } from '../../page/index.ts';
import { linksIn } from './links-in.ts';

const STEP = /(?:^|\.)itemListElement\.(?:item\.)?name$/;
const SHOWN = /bread-?_?crumb|(?:^|[\s_-])crumbs?(?:$|[\s_-])/;
/** More steps than these are a menu. */
const MOST_SHOWN = 6;

/** The ways from the site's root to the article that the page states, step by step, each with its basis. */
export function statedCrumbs({ witnesses }: Page): Topic[] {
  return witnesses.flatMap((witness): Topic[] => {
    const basis = basisOf(witness);
    return basis === null ? [] : [{ name: witness.value, basis }];
  });
}

function basisOf({ origin, name, itemType }: Witness): 'json-ld' | 'microdata' | 'rdfa' | null {
  if (origin !== 'json-ld' && origin !== 'microdata' && origin !== 'rdfa') return null;
  if (!name.endsWith('name') || !STEP.test(name)) return null;
  return itemType === 'breadcrumblist' || name.includes('breadcrumb.') ? origin : null;
}

/** The first such way that the page shows. */
export function shownCrumbs(page: Page): Topic[] {
  const first = page.blocks.findIndex(isCrumb);
  if (first < 0) return [];
  let end = first;
  while (end < page.blocks.length && isCrumb(page.blocks[end]!)) end++;
  const names = page.blocks.slice(first, end).flatMap((block) => stepsOf(page, block));
  return names.length > MOST_SHOWN ? [] : names.map((name) => ({ name, basis: 'visible' }));
}

/** A way without links is parted by its marks: "Home > Harbours". */
const stepsOf = (page: Page, block: PageBlock): string[] =>
  block.linkChars === 0 ? block.text.split(MARK) : linksIn(page, block);

const MARK = /\s*[>|»›]\s*|\s\/\s/;

const isCrumb = ({ text, path }: PageBlock): boolean =>
  text.length <= 200 &&
  path.some(({ hints }) => hints !== '' && hints.includes('crumb') && SHOWN.test(hints));
