import type { JudgedBlock } from '../types.ts';
import { peopleFirst } from './people-first.ts';
import { isPrintedName } from './printed-name.ts';
import { splitNames } from './split-names.ts';

const AUTHOR_ELEMENT = /(?:^|[\s_-])(?:author(?!i)|byline|contributor|writer|autor)[a-z]{0,14}(?:$|[\s_-])/;
const REMARK = /comment|related|teaser|sidebar|promo|footer/;
const ROOT = new Set(['html', 'body']);

/** Does the block stand in an element that is named for authors, and in none for readers or other pages? */
export const inAuthorElement = ({ block }: JudgedBlock): boolean =>
  block.path.slice(-3).some(({ hints }) => AUTHOR_ELEMENT.test(hints)) &&
  !block.path.some(({ tag, hints }) => !ROOT.has(tag) && REMARK.test(hints));

/** Is it a byline, in such an element where there are elements? */
export const isByline = (judged: JudgedBlock): boolean =>
  judged.role === 'byline' &&
  judged.reason !== 'agency-line' &&
  (judged.block.path.length === 0 || inAuthorElement(judged));

/** The names in a block that is made of names. */
export const namesOfElement = ({ block }: JudgedBlock): readonly string[] =>
  peopleFirst(block.text, splitNames(block.text).filter(isPrintedName));
