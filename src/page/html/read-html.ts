import type { PageBlock, Witness } from '../types.ts';
import { tokenize } from './tokens/tokenizer.ts';
import { Walker } from './walker.ts';

export interface HtmlContent {
  readonly blocks: readonly PageBlock[];
  readonly witnesses: readonly Witness[];
  readonly language: string | null;
  /** There was more than is kept. */
  readonly full: boolean;
}

/** One walk over the tokens of the page, in linear time and without recursion. */
export function readHtml(decoded: string): HtmlContent {
  const walker = new Walker(decoded);
  tokenize(decoded, walker);
  const { blocks, witnesses, language, full } = walker;
  return { blocks, witnesses, language, full };
}
