import type { Page, PageBlock } from '../../page/index.ts';
import { isPrintedName } from '../authors/printed-name.ts';
import { splitNames } from '../authors/split-names.ts';
import { findDates } from '../dates/reading/find.ts';

const LONGEST = 260;
/** Lines over the text. */
const REACH = 80;
const FEWEST_WORDS = 4;
/** So long a line is a paragraph: what stands below is no head. */
const PARAGRAPH = 240;
/** "6.05 pm GMT" behind the date. */
const BEHIND = 14;

/** What may stand between headline, name and date. */
const MARKS = String.raw`[\s,;|·•–—-]`;
const BY = new RegExp(String.raw`${MARKS}+(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR)\s(?=\p{Lu})`, 'gu');
const EDGES = new RegExp(`^${MARKS}+|${MARKS}+$`, 'gu');
/** Words that go with the "by". */
const SIGNS =
  /(?<!\p{L})(?:photos?|pictures?|image|illustration|video|posted|published|written|reported|text|story|interview|edited|foto|bild|reviewed|translated)$/iu;

/**
 * A dump that glues its head into one line, "Ferry stays in port By Jane Roe March 3, 2021", has it as two: the headline,
 * and who signs it when. Of several such lines none is this article's head.
 */
export function withSignatureApart(page: Page): Page {
  if (page.kind !== 'text') return page;
  const glued = gluedIn(page.blocks);
  if (glued === null) return page;
  const block = page.blocks[glued.index]!;
  const parts = partsOf(page, block, glued.at);
  return parts === null ? page : { ...page, blocks: page.blocks.toSpliced(glued.index, 1, ...parts) };
}

interface Glued {
  readonly index: number;
  /** Where the headline ends in the block's text. */
  readonly at: number;
}

function gluedIn(blocks: readonly PageBlock[]): Glued | null {
  let found: Glued | null = null;
  for (let index = 0; index < Math.min(blocks.length, REACH); index++) {
    const { text } = blocks[index]!;
    const at = text.length > LONGEST ? null : endOfHeadline(text);
    if (at === null && text.length > PARAGRAPH) break;
    if (at === null) continue;
    if (found !== null) return null;
    found = { index, at };
  }
  return found;
}

function endOfHeadline(text: string): number | null {
  for (const { index } of text.matchAll(BY)) {
    const dates = findDates(text).filter(
      ({ day, month, year }) => day !== null && month !== null && year !== null,
    );
    const date = dates[0];
    if (date === undefined || dates.length > 1) return null;
    const at = date.start > index ? index : dateFirst(text, date.start);
    if (isHeadline(text.slice(0, at)) && isSigned(text, index, date)) return at;
  }
  return null;
}

/** "Ferry stays in port, 3 March 2021, By Jane Roe": the weekday before the date is no part of the headline. */
const dateFirst = (text: string, start: number): number =>
  text.slice(0, start).search(WEEKDAY) >= 0 ? text.slice(0, start).search(WEEKDAY) : start;

const WEEKDAY = new RegExp(String.raw`${MARKS}+\p{Lu}\p{L}{1,9}\.?,?\s?$`, 'u');

function isHeadline(text: string): boolean {
  const head = text.replace(EDGES, '');
  return head.split(' ').length >= FEWEST_WORDS && !SIGNS.test(head) && findDates(head).length === 0;
}

/** Names and no more behind "by", but for the date behind or before it. */
function isSigned(
  text: string,
  by: number,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const name = text
    .slice(by, start > by ? start : text.length)
    .replace(BY, '')
    .replace(EDGES, '');
  const behind = start > by ? text.slice(end).replace(EDGES, '') : '';
  const names = splitNames(name);
  return (
    behind.length <= BEHIND && names.length > 0 && names.every(isPrintedName) && name.split(' ').length <= 12
  );
}

/** Null where the page spells the line in another way than its text. */
function partsOf({ decoded }: Page, block: PageBlock, at: number): [PageBlock, PageBlock] | null {
  const [start, end] = block.at;
  if (decoded.slice(start, end) !== block.text) return null;
  const head = block.text.slice(0, at);
  const behind = block.text.slice(at).replace(new RegExp(`^${MARKS}+`, 'u'), '');
  return [
    { ...block, text: head, at: [start, start + head.length] },
    { ...block, text: behind, at: [end - behind.length, end], gap: 0 },
  ];
}
