import type { Page, PageBlock } from '../../page/index.ts';
import { unescapeTwice } from '../headline/unescape.ts';

/** A longer run of markup is no row of links. */
const LONGEST = 8000;
const CLOSING = /<\/a\s?>/i;

/**
 * The words of each link of a block, for links that stand in one run without a mark between them ("Harbour Ferry Storm").
 * A block that is one link, or none, gives its text; what the page does not show is left out.
 */
export function linksIn(page: Page, { text, at, linkChars }: PageBlock): string[] {
  if (linkChars === 0 || page.kind === 'text' || at[1] - at[0] > LONGEST) return [text];
  const parts = page.decoded.slice(at[0], at[1]).split(CLOSING);
  if (parts.length < 2) return [text];
  return parts.map(linkIn).filter((words) => words !== '' && text.includes(words));
}

/** The first link of a block may have been opened before it; words between later links are marks and no links. */
function linkIn(part: string, index: number): string {
  const opening = part.search(/<a[\s>]/i);
  if (opening < 0) return index === 0 ? wordsOf(part) : '';
  return wordsOf(part.slice(part.indexOf('>', opening) + 1));
}

const wordsOf = (markup: string): string =>
  unescapeTwice(markup.replace(/<[^<>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
