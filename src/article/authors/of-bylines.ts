import type { JudgedBlock } from '../types.ts';
import { splitNames } from './split-names.ts';

const BY =
  /^(?:by|von|par|por|di|door|av|af|written by|posted by|reported by|автор|текст|بقلم|نویسنده)(?![\p{L}])/iu;
const AUTHOR_ELEMENT = /(?:^|[\s_-])(?:author|byline|contributor|writer|autor)s?(?:$|[\s_-])/;
const LONGEST = 120;

/** Names in the visible bylines near the article's beginning, those that say "by" before others. */
export function authorsOfBylines(blocks: readonly JudgedBlock[]): string[] {
  const end = blocks.findIndex(({ role }) => role === 'body');
  const bylines = blocks.filter(({ role, block }) => role === 'byline' && block.text.length <= LONGEST);
  const said = bylines.filter(({ block }) => BY.test(block.text));
  const head = bylines.filter((judged) => blocks.indexOf(judged) < end + 2 && namesAuthor(judged));
  const chosen = said[0] ?? head[0];
  return chosen === undefined ? [] : splitNames(chosen.block.text);
}

const namesAuthor = ({ block }: JudgedBlock): boolean =>
  block.path.length === 0 || block.path.slice(-4).some(({ hints }) => AUTHOR_ELEMENT.test(hints));
