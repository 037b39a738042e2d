import { findDates } from '../dates/reading/find.ts';
import { SECTION } from '../roles/words/sections.ts';
import type { JudgedBlock } from '../types.ts';
import { isMenu, isMenuOfNames } from './menu-line.ts';
import { isNamedBelow, opensFoot } from './named-below.ts';
import { isPaper, namesOutlet } from './outlet-words.ts';

const LONGEST = 40;
const MOST_WORDS = 5;

/** How many lines (clocks, menus, links past them) may stand above it. */
const LINES_ABOVE = 2;
const LONGEST_DATE = 100;
const SKIP =
  /^(?:skip|jump) to|^(?:zum|direkt zum) (?:haupt)?inhalt|^aller au contenu|^(?:saltar|ir) al contenido|^vai al contenuto/iu;
/** "[IMG: masthead.png]" */
const PICTURE = /^\[[^[\]]{0,80}\]$/;

/** The outlet's name on a line of its own at the very top of a dump, as "Harbour News" above the headline; or null. */
export function mastheadOf(blocks: readonly JudgedBlock[]): string | null {
  const at = blocks.slice(0, LINES_ABOVE + 1).findIndex((judged) => !isAboveName(judged));
  const top = blocks[at];
  if (top === undefined || blocks.length === at + 1 || !isHeadOfPage(top) || !isName(top.block.text))
    return null;
  const { text } = top.block;
  const below = blocks.slice(at + 1);
  if (SECTION.test(text) && !opensFoot(text, below))
    return mayNameMore(text) && isNamedBelow(text, below) ? text : null;
  return isNamedBelow(text, below) || standsAlone(blocks, at) ? text : null;
}

/** "World Papers Weekly" is a name, and no section as "World" and "World News" are. */
const mayNameMore = (text: string): boolean => text.split(' ').length >= 3 && namesOutlet(text);

/** Apart from what follows it, as a menu's first entry is not. */
function standsAlone(blocks: readonly JudgedBlock[], at: number): boolean {
  const { role, block } = blocks[at + 1]!;
  if (block.gap >= 2) return true;
  const { text } = blocks[at]!.block;
  if (!namesOutlet(text)) return false;
  if (isPaper(text)) return true;
  const motto = (blocks[at + 2]?.block.gap ?? 0) >= 1;
  return motto || block.gap >= 1 || role === 'headline' || isFrame(block.text);
}

const isFrame = (text: string): boolean =>
  isDated(text) || SKIP.test(text) || PICTURE.test(text) || isMenuOfNames(text);

const isAboveName = ({ block: { text }, role }: JudgedBlock): boolean =>
  role === 'byline' || SKIP.test(text) || PICTURE.test(text) || isDated(text) || isMenu(text);

const isDated = (text: string): boolean => text.length <= LONGEST_DATE && findDates(text).length > 0;

const isHeadOfPage = ({ role }: JudgedBlock): boolean =>
  role === 'navigation' || role === 'other' || role === 'promotion';

function isName(text: string): boolean {
  if (text.length > LONGEST || /\d|[.!?:,…]$|\p{Ll}\p{Lu}/u.test(text)) return false;
  const words = text.split(' ');
  return words.length >= 2 && words.length <= MOST_WORDS && words.every(isCapital);
}

const isCapital = (word: string): boolean =>
  /^[\p{Lu}\p{Lo}]/u.test(word) ||
  /^(?:of|the|and|from|in|on|for|to|a|de|der|die|das|des|du|da|do|di|del|della|la|le|el|von|&)$/i.test(word);
