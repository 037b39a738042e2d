import type { PageBlock } from '../../page/index.ts';
import { titleKey } from '../roles/titles.ts';

const ASIDE = new Set(['nav', 'aside', 'footer', 'noscript', 'dialog']);
const ROOT = new Set(['html', 'body']);
const OF_SITE = /(?:^|[\s_-])(?:logo|brand|site-?(?:title|name))(?:$|[\s_-])|:hidden$/;
const LONGEST = 350;

/**
 * The page's main heading: its only `<h1>` outside menus and boxes that is not the site's name, else the one among
 * several that says what the page states as its title.
 */
export function mainHeading(
  blocks: readonly PageBlock[],
  site: ReadonlySet<string>,
  stated: ReadonlySet<string>,
): string | null {
  const headings = new Map<string, string>();
  for (const block of blocks) {
    if (!isHeading(block)) continue;
    const key = titleKey(block.text);
    if (key !== '' && !site.has(key) && !headings.has(key)) headings.set(key, block.text);
  }
  const [first] = headings.values();
  if (headings.size === 1) return first!;
  for (const [key, text] of headings) if (stated.has(key)) return text;
  return null;
}

function isHeading({ tag, path, text, linkChars }: PageBlock): boolean {
  if (tag !== 'h1' && !path.some((ancestor) => ancestor.tag === 'h1')) return false;
  if (text.length > LONGEST || linkChars > text.length / 2) return false;
  return !path.some(({ tag: name, hints }) => ASIDE.has(name) || (!ROOT.has(name) && OF_SITE.test(hints)));
}
