import type { BlockRole, Topic } from '../../format/index.ts';
import type { Page, PageBlock } from '../../page/index.ts';
import type { JudgedBlock } from '../types.ts';
import { linksIn } from './links-in.ts';
import { splitList } from './split-list.ts';

/** Behind so many blocks of other kinds after the text, tags are those of other articles or of the site. */
const FARTHEST = 25;
/** A category stands right above its headline. */
const ABOVE = 3;
/** More words are another article's title. */
const MOST_WORDS = 6;
const OPENING: ReadonlySet<BlockRole> = new Set(['headline', 'standfirst', 'body']);
const CATEGORY = /(?:^|[\s_-])(?:categor(?:y|ies)|cat-links|rubri[ck]s?|ressort)(?:$|[\s_-])/;
/** "Tags: harbour, ferry", "Filed under: ferries". */
const LABEL = /^[\p{L} ]{2,30}[:：]\s*/u;
const SENTENCE = /\p{L}{3}[.!?](?:\s|$)/u;
/** How far an archive's subject fits: "FERRIES (92%)". */
const SHARE = /\s*\(\d+%\)/g;

/** An archive's code before the word: "i74 : Marine Transport". */
const CODE = /^\s*[a-z][a-z\d]{1,8} : /;

/** The tags that the page prints with its article: behind the headline, and not far behind the text. */
export function printedTags(page: Page, blocks: readonly JudgedBlock[]): Topic[] {
  return around(blocks, 0, isTag).flatMap(({ block }) => topicsOf(page, block));
}

/** The category that the page prints with its article; it may stand right above the headline. */
export function printedSections(page: Page, blocks: readonly JudgedBlock[]): Topic[] {
  return around(blocks, ABOVE, isCategory).flatMap(({ block }) => topicsOf(page, block));
}

const isCategory = ({ role, block }: JudgedBlock): boolean => role === 'tags' && namesOf(block, CATEGORY);

const isTag = (judged: JudgedBlock): boolean => judged.role === 'tags' && !isCategory(judged);

const namesOf = ({ path }: PageBlock, pattern: RegExp): boolean =>
  path.slice(-4).some(({ hints }) => hints !== '' && pattern.test(hints));

/** The blocks of a kind from the headline, or so many above it, to a little below the text; none where there is no text. */
function around(
  blocks: readonly JudgedBlock[],
  above: number,
  holds: (judged: JudgedBlock) => boolean,
): readonly JudgedBlock[] {
  const last = blocks.findLastIndex(({ role }) => role === 'body');
  if (last < 0) return [];
  const first = blocks.findIndex(({ role }) => OPENING.has(role));
  const found: JudgedBlock[] = [];
  for (let at = Math.max(0, first - above), others = 0; at < blocks.length && others < FARTHEST; at++) {
    const judged = blocks[at]!;
    if (holds(judged)) found.push(judged);
    else if (at > last) others++;
  }
  return found;
}

/** A tag is a link, or one of a list behind a label; a label alone is none. */
function topicsOf(page: Page, block: PageBlock): Topic[] {
  const isLabelled = LABEL.test(block.text);
  const isList = block.stated === 'tags' || isLabelled || /[,;#]/.test(block.text);
  if (block.linkChars === 0 && (!isList || SENTENCE.test(block.text))) return [];
  return linksIn(page, block)
    .flatMap((words) => (block.linkChars === 0 || isLabelled ? partsOf(words) : [words]))
    .filter((name) => name.split(' ').length <= MOST_WORDS)
    .map((name) => ({ name, basis: 'visible' }));
}

const partsOf = (words: string): string[] =>
  splitList(words.replace(LABEL, '').replace(SHARE, '').replaceAll('#', ',')).map((part) =>
    part.replace(CODE, ''),
  );
