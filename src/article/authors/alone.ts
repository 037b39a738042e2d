import type { JudgedBlock } from '../types.ts';
import { tellsOf } from './beside-date.ts';
import { isPerson } from './printed-name.ts';

/** Lines between the headline and the name set under it: a standfirst, a date. */
const BELOW_HEADLINE = 2;
/** Lines between the text's end and the name that signs it. */
const BELOW_TEXT = 2;

/**
 * A person's name alone right under the headline, or right under the text, where a note on the page tells of that person
 * ("Jane Roe is ..."), or a link that names authors leads there. Without either it may be any heading in capitals.
 */
export function aloneByText(blocks: readonly JudgedBlock[]): readonly string[] {
  const headline = blocks.findIndex(({ role }) => role === 'headline');
  const last = blocks.findLastIndex(({ role }) => role === 'body');
  const near = [
    ...(headline < 0 ? [] : blocks.slice(headline + 1, headline + 1 + BELOW_HEADLINE)),
    ...(last < 0 ? [] : blocks.slice(last, last + 1 + BELOW_TEXT)),
  ];
  const found = near.find((one) => isName(one) && isKnown(one, blocks));
  return found === undefined ? [] : [found.block.text];
}

const isName = ({ block, role }: JudgedBlock): boolean =>
  role !== 'caption' && role !== 'comment' && role !== 'tags' && isPerson(block.text);

const OF_AUTHORS = /\/(?:author|autor|auteur|writer|contributor|team|people|profile|staff|by)[a-z]*\//i;

const isKnown = ({ block }: JudgedBlock, blocks: readonly JudgedBlock[]): boolean =>
  OF_AUTHORS.test(block.href ?? '') ||
  blocks.some(
    (other, index) => tellsOf(other, block.text) || isOfWriter(other, blocks[index - 1], block.text),
  );

/** "The writer is a harbour engineer", right under the name. */
const isOfWriter = ({ block }: JudgedBlock, above: JudgedBlock | undefined, name: string): boolean =>
  above?.block.text === name &&
  /^the (?:writer|author|columnist) (?:is|was|works|teaches)(?!\p{L})/iu.test(block.text);
