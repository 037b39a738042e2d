import type { Topic } from '../../format/index.ts';
import type { Page } from '../../page/index.ts';
import { titleKey } from '../roles/titles.ts';
import type { JudgedBlock } from '../types.ts';
import { isNews } from './general.ts';
import { keywordRank } from './meta-names.ts';
import { withoutAddress, withoutPairs } from './no-keyword.ts';
import { isNoName, isSlug } from './no-name.ts';
import { ofItems } from './of-items.ts';
import { ofMeta } from './of-meta.ts';
import { plainName } from './plain-name.ts';
import { printedTags } from './printed.ts';
import { splitList } from './split-list.ts';

/** Meta elements that name more of them name what the site is about. */
const MOST_OF_META = 25;
/** Of the words of meta elements so many have to stand in the article. */
const LEAST_SHARE = 1 / 3;
const MOST = 50;

interface Read {
  readonly headline: string | null;
  readonly text: string;
}

/**
 * What the page says its article is about, each with what says so: the tags that are printed, as they are written there, and
 * those of the article's own description. Meta elements are asked where nothing is printed. A name comes once.
 */
export function readKeywords(page: Page, blocks: readonly JudgedBlock[], { headline, text }: Read): Topic[] {
  const isName = ({ name }: Topic): boolean =>
    !isNoName(name, page, headline) && !isSlug(name) && !isNews(name);
  const membersIn = (list: readonly Topic[]): readonly Topic[] =>
    withoutAddress(withoutPairs(list.flatMap(membersOf)), page).filter(isName);
  const printed = printedTags(page, blocks).map(plain).filter(isName);
  const described = membersIn(ofItems(page, 'keywords', headline));
  if (printed.length > 0 || described.length > 0) return once([...printed, ...described]);
  const article = `${headline ?? ''} ${text}`.toLowerCase();
  const ranks = ofMeta(page, keywordRank).map(membersIn);
  return once(ranks.find((rank) => isOfThis(rank, article)) ?? []);
}

const membersOf = ({ name, basis }: Topic): Topic[] =>
  splitList(plainName(name)).map((member) => plain({ name: member, basis }));

const plain = ({ name, basis }: Topic): Topic => ({ name: plainName(name), basis });

/** Are the keywords of meta elements this article's, and not those of every page of the site? */
function isOfThis(keywords: readonly Topic[], article: string): boolean {
  if (keywords.length > MOST_OF_META) return false;
  const inside = keywords.filter(({ name }) => standsIn(name, article)).length;
  return inside > 0 && inside >= keywords.length * LEAST_SHARE;
}

/** Does a word of it stand in the article, or the longer part of a word? */
const standsIn = (name: string, article: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => article.includes(word.length > 6 ? word.slice(0, -2) : word));

/** The first of each name, in whatever case it is written. */
function once(topics: readonly Topic[]): Topic[] {
  const kept = new Map<string, Topic>();
  for (const topic of topics) {
    const key = titleKey(topic.name);
    if (!kept.has(key)) kept.set(key, topic);
  }
  return [...kept.values()].slice(0, MOST);
}
