import type { PageBlock } from '../../types.ts';

/** Mail is wrapped at 72 to 78 columns (RFC 5322, 2.1.1). */
const WIDEST = 80;
/** A word that would still have stood in these columns was not wrapped away; or in those of a mail set narrower. */
const NARROWEST = 66;
const NARROWEST_SET = 48;
const RAGGED = 8;
const BEGINS_ANEW = /^(?:[-*•>–—]|\d+[.)]|https?:|www\.|\p{Lu}\p{L}*(?: \p{L}+)?:\s)/u;

/** Lines that were wrapped are one paragraph again; in a short mail there are too few of them to tell the width by. */
export function unwrapped(blocks: readonly PageBlock[]): PageBlock[] {
  const whole: PageBlock[] = [];
  const width = widthOf(blocks);
  let line: PageBlock | null = null;
  for (const block of blocks) {
    const last = whole.at(-1);
    if (last && line && goesOn(line, block, width))
      whole[whole.length - 1] = {
        ...last,
        text: `${last.text} ${block.text}`,
        at: [last.at[0], block.at[1]],
      };
    else whole.push(block);
    line = block;
  }
  return whole;
}

/** Up to here lines were filled: the longest of the mail, ragged as they are. */
function widthOf(blocks: readonly PageBlock[]): number {
  const longest = blocks.reduce((most, { text }) => Math.max(most, text.length), 0);
  return longest < NARROWEST_SET ? NARROWEST : Math.min(NARROWEST, longest - RAGGED);
}

const goesOn = (line: PageBlock, next: PageBlock, width: number): boolean =>
  next.gap === 0 &&
  line.text.length <= WIDEST &&
  line.text.length + 1 + firstWord(next.text) > width &&
  !BEGINS_ANEW.test(next.text) &&
  line.text.startsWith('>') === next.text.startsWith('>');

function firstWord(text: string): number {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
}
