import { readHtml } from '../html/read-html.ts';
import { readText } from '../text/read-text.ts';
import type { Ancestor, PageBlock, Witness } from '../types.ts';

export interface Body {
  readonly blocks: readonly PageBlock[];
  readonly witnesses: readonly Witness[];
  readonly language: string | null;
  readonly full: boolean;
}

/**
 * The text below a page's head, HTML or plain, with all offsets counted in the whole page. HTML may be a few paragraphs
 * without anything around them: they stand in an element of their own, `around`.
 */
export function bodyBelow(
  decoded: string,
  from: number,
  { html, around }: { html: boolean; around: 'article' | 'body' },
): Body {
  const text = decoded.slice(from);
  const { blocks, witnesses, language, full } = html
    ? readHtml(text)
    : { ...readText(text), witnesses: [], language: null };
  return {
    blocks: blocks.map((block) => ({
      ...block,
      at: [block.at[0] + from, block.at[1] + from],
      path: html ? [{ ...AROUND, tag: around }, ...block.path] : block.path,
    })),
    witnesses: witnesses.map((witness) =>
      witness.at === null ? witness : { ...witness, at: [witness.at[0] + from, witness.at[1] + from] },
    ),
    language,
    full,
  };
}

/** Elements of the page itself have numbers from 0 on. */
const AROUND: Omit<Ancestor, 'tag'> = { hints: '', node: -1 };
