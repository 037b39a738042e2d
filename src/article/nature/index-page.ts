import type { Page } from '../../page/index.ts';
import type { JudgedBlock } from '../types.ts';

/** So many linked headlines stand on a front page, and on few others. */
const HEADLINES = 25;
const SOME_HEADLINES = 15;
/** So many teasers under headlines make a list in plain text. */
const TEASERS = 5;
const LONGEST_TEASER = 350;
const SHORTEST_TITLE = 12;

/** A page that lists others: a site's root with many linked headlines, or headlines each with a sentence or two. */
export function isIndexPage(page: Page, judged: readonly JudgedBlock[]): boolean {
  if (page.kind === 'text') return isListOfTeasers(judged);
  const headlines = judged.filter(isLinkedHeadline).length;
  if (headlines >= HEADLINES && isRoot(page)) return true;
  if (isListOfLinks(judged) && !isStatedArticle(page)) return true;
  return headlines >= SOME_HEADLINES && !judged.some(isText) && !isStatedArticle(page);
}

const isText = ({ role }: JudgedBlock): boolean => role === 'body' || role === 'standfirst';

const isLinkedHeadline = ({ block: { text, linkChars } }: JudgedBlock): boolean =>
  text.length >= 25 && linkChars > text.length * 0.8 && hasWords(text, 4);

/** So many words at least, as spaces part them. */
function hasWords(text: string, least: number): boolean {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0 && words < least; at = text.indexOf(' ', at + 1)) words++;
  return words >= least;
}

const isStatedArticle = ({ witnesses }: Page): boolean =>
  witnesses.some(({ name, value, itemType }) =>
    name === 'og:type' ? /article/i.test(value) : name === 'headline' && /article$/.test(itemType ?? ''),
  );

const ROOT = /^https?:\/\/[^/]+\/?(?:index\.\w+|home\/?|[a-z]{2}\/?)?$/i;

const isRoot = ({ witnesses }: Page): boolean =>
  witnesses.some(({ name, value }) => (name === 'canonical' || name === 'og:url') && ROOT.test(value));

/** Titles that are links, each with a sentence or two under it, perhaps its hour between them; and no other text. */
function isListOfLinks(judged: readonly JudgedBlock[]): boolean {
  const body = judged.flatMap((one, i) => (isText(one) ? [i] : []));
  if (body.length < TEASERS) return false;
  const teasers = body.filter(
    (i) => judged[i]!.block.text.length <= LONGEST_TEASER && isLinkedTitle(titleOver(judged, i)),
  );
  return teasers.length * 10 >= body.length * 9;
}

/** The block over a teaser, past what says when it was. */
function titleOver(judged: readonly JudgedBlock[], teaser: number): JudgedBlock | undefined {
  const above = judged[teaser - 1];
  return above?.role === 'dateline' || above?.reason === 'clock-length' ? judged[teaser - 2] : above;
}

const isLinkedTitle = (one: JudgedBlock | undefined): boolean =>
  one !== undefined &&
  one.block.text.length >= SHORTEST_TITLE &&
  one.block.linkChars > one.block.text.length * 0.8;

/** In plain text: headline, sentence, headline, sentence; never two paragraphs in a row. */
function isListOfTeasers(judged: readonly JudgedBlock[]): boolean {
  const body = judged.flatMap((one, i) => (one.role === 'body' && isProse(one) ? [i] : []));
  if (body.length < TEASERS) return false;
  const teasers = body.filter(
    (i) => judged[i]!.block.text.length <= LONGEST_TEASER && isHeadline(judged[i - 1]),
  );
  return teasers.length >= TEASERS && teasers.length * 10 >= body.length * 8;
}

const isProse = ({ block }: JudgedBlock): boolean => block.text.length > 60;

/** Five words or more without a stop: longer than subheadings are. */
const isHeadline = (one: JudgedBlock | undefined): boolean =>
  one !== undefined &&
  one.block.text.length >= 25 &&
  one.block.text.length <= 140 &&
  one.block.text.split(' ').length >= 5 &&
  !/[.!…:;,]["'’”»)]?$/.test(one.block.text);
