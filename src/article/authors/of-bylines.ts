import { isOutlet } from '../credit/agencies.ts';
import type { JudgedBlock } from '../types.ts';
import { splitNames } from './split-names.ts';

const BY =
  /^(?:by|von|par|por|di|door|av|af|written by|posted by|reported by|автор|текст|بقلم|نویسنده)(?![\p{L}])/iu;
const AUTHOR_ELEMENT = /(?:^|[\s_-])(?:author|byline|contributor|writer|autor)s?(?:$|[\s_-])/;
const LONGEST = 120;

const REMARK = /comment|related|teaser|sidebar|promo|footer/;
const NEAR = 4;

/** Names in the visible bylines near the article's text: those that say "by", then those in elements for authors. */
export function authorsOfBylines(blocks: readonly JudgedBlock[]): readonly string[] {
  const first = blocks.findIndex(({ role }) => role === 'body');
  const last = blocks.findLastIndex(({ role }) => role === 'body');
  const others = blocks.findIndex(headsOthers(last));
  const own = others < 0 ? blocks : blocks.slice(0, others);
  const isShort = ({ block }: JudgedBlock): boolean => block.text.length <= LONGEST;
  const near = own.filter(
    (judged, index) => isNear(index, first, last) && isShort(judged) && judged.reason !== 'agency-line',
  );
  const bylines = own.filter((judged) => judged.role === 'byline' && isShort(judged));
  const chosen = [
    bylines.find(({ block }) => BY.test(block.text)),
    near.find((judged) => judged.role === 'byline' && namesAuthor(judged)),
    near.find((judged) => judged.role !== 'body' && namesAuthor(judged) && judged.block.path.length > 0),
    near.find((judged) => judged.role === 'dateline' && namesBeforeDate(judged, blocks)),
  ];
  for (const judged of chosen) {
    const names =
      judged === undefined
        ? []
        : peopleFirst(judged.block.text, splitNames(judged.block.text).filter(isPrintedName));
    if (names.length > 0) return names;
  }
  return [];
}

/** "By Jane Roe | The Quay | 3 May": behind a bar stands the outlet. */
function peopleFirst(byline: string, names: readonly string[]): readonly string[] {
  const people = byline.includes('|') ? names.filter((name) => !isOutlet(name)) : names;
  return people.length > 0 ? people : names;
}

const FAR_ABOVE = 15;

/** "You might also like" under a plain text: the bylines that follow are those of other pages. */
const headsOthers =
  (last: number) =>
  ({ reason, block }: JudgedBlock, index: number): boolean =>
    index > last && reason === 'reading-on-only' && block.path.length === 0;

const isNear = (index: number, first: number, last: number): boolean =>
  (index >= first - FAR_ABOVE && index <= first + NEAR) || (index > last && index <= last + NEAR);

const namesAuthor = ({ block }: JudgedBlock): boolean =>
  block.path.length === 0 ||
  (block.path.slice(-3).some(({ hints }) => AUTHOR_ELEMENT.test(hints)) &&
    !block.path.some(({ hints }) => REMARK.test(hints)));

const PARTICLES =
  /^(?:de|del|della|da|dos|du|la|le|von|van|vom|zu|zum|der|den|ten|ter|di|al|el|bin|ibn|y|e|of|the|for|staff|desk|team)$/;
const MOST_WORDS = 6;

/** Capital letters (where the script has them), few words, no figures: a name and no sentence. */
function isPrintedName(name: string): boolean {
  const words = name.split(' ');
  if (words.length > MOST_WORDS || /[:\d?!“”"]|\.$/.test(name) || NOT_NAMES.test(name)) return false;
  return words.every((word) => /^[\p{Lu}\p{Lo}&]/u.test(word) || PARTICLES.test(word));
}

/** What stands in elements for authors and names nobody. */
const NOT_NAMES =
  /^(?:click|share|follow|photo|image|foto|bild|more|all|view|read|see|about|artikel|beitrag|article|posts?|subscribe|sign|the author)(?!\p{L})|(?<!\p{L})(?:von|by|de|par|por)$/iu;

/** "Jane Roe | 3 May 2021": a name, a mark, a date. Behind a comma it may be a place, unless a note tells of the author. */
function namesBeforeDate({ block }: JudgedBlock, blocks: readonly JudgedBlock[]): boolean {
  const [, name, mark] = NAME_AND_MARK.exec(block.text) ?? [];
  if (name === undefined || isOutlet(name)) return false;
  return (
    mark !== ',' ||
    blocks.some(
      (other) => other.block.text.startsWith(name) && NOTE.test(other.block.text.slice(name.length)),
    )
  );
}

const NAME_AND_MARK =
  /^(\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,3})\s*([|•·–—,]|\s-\s|(?=published|posted|on |\d{1,2} (?:minutes|hours|days) ago))/u;
const NOTE = /^ (?:is|reports|covers|writes|has|joined|works)(?!\p{L})/u;
