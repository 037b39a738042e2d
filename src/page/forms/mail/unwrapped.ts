import type { PageBlock } from '../../types.ts';

/** Mail is wrapped at 72 to 78 columns (RFC 5322, 2.1.1). */
const WIDEST = 80;
/** A word that would still have stood in these columns was not wrapped away. */
const NARROWEST = 66;
const BEGINS_ANEW = /^(?:[-*•>–—]|\d+[.)]|https?:|www\.|\p{Lu}\p{L}*(?: \p{L}+)?:\s)/u;

/** Lines that were wrapped are one paragraph again; in a short mail there are too few of them to tell the width by. */
export function unwrapped(blocks: readonly PageBlock[]): PageBlock[] {
  const whole: PageBlock[] = [];
  let line: PageBlock | null = null;
  for (const block of blocks) {
    const last = whole.at(-1);
    if (last && line && goesOn(line, block))
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

const goesOn = (line: PageBlock, next: PageBlock): boolean =>
  next.gap === 0 &&
  line.text.length <= WIDEST &&
  line.text.length + 1 + firstWord(next.text) > NARROWEST &&
  !BEGINS_ANEW.test(next.text);

function firstWord(text: string): number {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
}
