import { foldText } from '../fold.ts';
import { MOST_BLOCKS, MOST_LINES } from '../limits.ts';
import type { PageBlock } from '../types.ts';
import { continues, wrapWidth } from './hard-wrap.ts';
import { type Line, linesOf } from './lines.ts';

export interface TextContent {
  readonly blocks: readonly PageBlock[];
  /** There was more than is kept. */
  readonly full: boolean;
}

/** Plain text to blocks: a line each, or a paragraph each where the text was wrapped at a fixed width. */
export function readText(decoded: string): TextContent {
  const lines = linesOf(decoded);
  const width = wrapWidth(lines);
  const blocks: PageBlock[] = [];
  for (let i = 0; i < lines.length && blocks.length < MOST_BLOCKS; i++) {
    const first = lines[i]!;
    let last = first;
    while (width !== null && i + 1 < lines.length && continues(last, lines[i + 1]!, width))
      last = lines[++i]!;
    const block = blockOf(decoded, first, last);
    if (block) blocks.push(block);
  }
  return { blocks, full: blocks.length >= MOST_BLOCKS || lines.length >= MOST_LINES };
}

/** A compound that was wrapped at its hyphen is one word again, hyphen and all. */
const unhyphenated = (text: string): string => text.replace(/(?<=\p{L}-)[ \t]*\r?\n\s*(?=\p{Ll})/gu, '');

function blockOf(decoded: string, first: Line, last: Line): PageBlock | null {
  const text = foldText(unhyphenated(decoded.slice(first.start, last.end)));
  if (text === '') return null;
  return {
    text,
    at: [first.start, last.end],
    tag: 'line',
    path: [],
    linkChars: 0,
    href: null,
    times: [],
    indent: first.indent,
    gap: first.gap,
  };
}
