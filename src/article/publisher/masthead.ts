import type { BlockRole } from '../../format/index.ts';
import { findDates } from '../dates/reading/find.ts';
import { SECTION } from '../roles/words/sections.ts';
import type { JudgedBlock } from '../types.ts';
import { namesOutlet } from './outlet-words.ts';

const LONGEST = 40;
const MOST_WORDS = 5;

/** How many dated lines (clocks) may stand above it. */
const DATES_ABOVE = 2;
const LONGEST_DATE = 100;

/** The outlet's name on a line of its own at the very top of a dump, as "Harbour News" above the headline; or null. */
export function mastheadOf(blocks: readonly JudgedBlock[]): string | null {
  const at = blocks
    .slice(0, DATES_ABOVE + 1)
    .findIndex(({ block, role }) => role !== 'byline' && !isDated(block.text) && !isMenu(block.text));
  const top = blocks[at];
  const next = blocks[at + 1];
  if (top === undefined || next === undefined || !isHeadOfPage(top) || !isName(top.block.text)) return null;
  const { text } = top.block;
  if (isNamedBelow(text, blocks.slice(at + 1))) return text;
  const motto = namesOutlet(text) && (blocks[at + 2]?.block.gap ?? 0) >= 1;
  const alone = motto || next.block.gap >= 1 || next.role === 'headline' || isDated(next.block.text);
  return alone && (namesOutlet(text) || next.block.gap >= 2) ? text : null;
}

const isDated = (text: string): boolean => text.length <= LONGEST_DATE && findDates(text).length > 0;

const isHeadOfPage = ({ role }: JudgedBlock): boolean =>
  role === 'navigation' || role === 'other' || role === 'promotion';

function isName(text: string): boolean {
  if (text.length > LONGEST || /\d|[.!?:,…]$|\p{Ll}\p{Lu}/u.test(text) || SECTION.test(text)) return false;
  const words = text.split(' ');
  return words.length >= 2 && words.length <= MOST_WORDS && words.every(isCapital);
}

/** A menu on one line. */
const isMenu = (text: string): boolean =>
  text.includes(' ') && text.split(/[ |·•]+/).every((word) => MENU.test(word));
const MENU =
  /^(?:news|nachrichten|actualités?|noticias|notizie|haber(?:ler)?|новости|sports?|wetter|weather|météo|tiempo|politik|politics|politique|política|wirtschaft|business|économie|economía|kultur|culture|cultura|opinion|debates?|video|radio|tv|lokales|archive?|shop|podcasts?|letters|home|startseite|accueil|inicio|главная|погода)$/iu;

const isCapital = (word: string): boolean =>
  /^[\p{Lu}\p{Lo}]/u.test(word) ||
  /^(?:of|the|and|from|in|on|for|to|a|de|der|die|das|des|du|da|do|di|del|della|la|le|el|von|&)$/i.test(word);

/** "© 2021 Harbour News", "More from Harbour News". */
const isNamedBelow = (name: string, blocks: readonly JudgedBlock[]): boolean =>
  blocks.some(({ block, role }) => FRAME_ROLES.has(role) && block.text !== name && block.text.includes(name));

const FRAME_ROLES = new Set<BlockRole>(['legal', 'navigation', 'promotion', 'related', 'other']);
