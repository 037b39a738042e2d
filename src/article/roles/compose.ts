import type { Block } from '../../format/index.ts';
import type { JudgedBlock } from '../types.ts';

export interface Composed {
  /** Standfirst and paragraphs joined by one blank line. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A paragraph of a print that goes on in lower case on the next page is one still. */
function between(text: string, { text: next, tag }: JudgedBlock['block']): string {
  if (text === '') return '';
  if (tag !== 'line' || !/^\p{Ll}/u.test(next) || !/[\p{L},;-]$/u.test(text)) return '\n\n';
  return text.endsWith('-') ? '' : ' ';
}

/** The text of an article and, for each block of the page, what it is and where it stands in the text. */
export function compose(judged: readonly JudgedBlock[]): Composed {
  let text = '';
  const blocks = judged.map(({ block, role, reason }): Block => {
    const common = { role, text: block.text, at: [block.at[0], block.at[1]] as [number, number], reason };
    if (role !== 'standfirst' && role !== 'body') return common;
    text += between(text, block);
    const start = text.length;
    text += block.text;
    return { ...common, start, end: text.length };
  });
  return { text, blocks };
}
