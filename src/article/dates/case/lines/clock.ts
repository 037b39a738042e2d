import { fold } from '../../reading/fold.ts';
import { weekdayNamed } from '../../reading/weekdays.ts';
import type { LineDate } from './line-date.ts';
import { CHANGED, PUBLISHED } from './words.ts';

const LONGEST = 80;
/** On top of a page the weather and the saint of the day may stand beside it. */
const LONGEST_ON_TOP = 120;
/** Blogs set the day over their posts. */
const POST_ELEMENT =
  /(?:^|[\s_-])(?:date-header|(?:post|entry|article|publish(?:ed)?|publication)[_-]?date)(?:$|[\s_-])/;
const CLOCK_ELEMENT =
  /(?:^|[\s_-])(?:clock|today|current-?date|date-?today|site-date|header-date|top-?date|heute)(?:$|[\s_-])/;
const TODAY =
  /^(?:today(?: is)?|heute(?: ist)?|aujourd.hui|hoy(?: es)?|oggi|hoje|сегодня|bugün|اليوم|امروز|今日)(?!\p{L})/iu;

/**
 * A page's "today": a date that stands alone above the headline among what belongs to the site,
 * with no word that it is the article's. A date between headline and text is none.
 */
export function isClock(line: LineDate): boolean {
  const { judged, scene } = line;
  const { text } = judged.block;
  if (
    text.length > (line.index <= TOP ? LONGEST_ON_TOP : LONGEST) ||
    PUBLISHED.test(line.before) ||
    CHANGED.test(line.before)
  )
    return false;
  if (CLOCK_ELEMENT.test(line.hints) || TODAY.test(text)) return true;
  if (POST_ELEMENT.test(line.hints)) return false;
  if (line.place !== 'above-headline' || judged.role === 'byline' || standsByName(line)) return false;
  if (CHANGED.test(line.behind) || NUMBERED.test(line.before) || isOfIssue(line)) return false;
  return scene.page.kind === 'html' ? isInFrame(line) : isOnTopOfDump(line);
}

/** Clocks name the weekday or the time; dates of articles set above their headlines seldom do. */
function tellsToday({ judged }: LineDate): boolean {
  const { text } = judged.block;
  if (TIME.test(text)) return true;
  return text.split(/[^\p{L}]+/u).some((word) => word.length > 2 && weekdayNamed(fold(word)) !== null);
}

/** Lines between a name and its day: a post, an outlet. */
const BESIDE = 2;

/** "News ID: 4471 - Tue 9 March 2021": a number of its own is the article's, and so is the day behind it. */
const NUMBERED =
  /(?<!\p{L})(?:news|article|story|post|report|haber|item)\s?(?:id|code|no|number|kodu)(?!\p{L})|کد خبر|رقم الخبر/iu;

/** "Page A3" on the line before or behind: the issue of a paper that was scanned. */
const PAGE = /^(?:page|seite|pág(?:ina)?\.?|p\.) ?[A-Z]?\d{1,3}$/iu;

/** "Special Dispatch No. 4471" */
const ISSUE = /(?<!\p{L})(?:no\.?|nr\.?|№|n°|nº|issue|vol\.?|volume|number|ausgabe) ?\d{1,6}$/iu;
const LONGEST_ISSUE = 60;

/** Beside such a line, a day is not the page's today. */
export const isOfIssue = ({ scene: { blocks }, index }: LineDate): boolean =>
  [blocks[index - 1], blocks[index + 1]].some((beside) => namesIssue(beside?.block.text ?? ''));

const namesIssue = (text: string): boolean =>
  PAGE.test(text) || (text.length <= LONGEST_ISSUE && (ISSUE.test(text) || isNumber(text)));

/** "News ID 161161" */
const isNumber = (text: string): boolean => NUMBERED.test(text) && /\d$/.test(text);

/** In a dump, names stand beside the days of articles. A name on the headline's other side is beside a clock as well. */
export function standsByName({ scene, index }: LineDate): boolean {
  const { blocks, headline } = scene;
  const from = headline >= 0 && headline < index ? headline : 0;
  const to = headline > index ? headline : blocks.length;
  const beside = blocks.slice(Math.max(from, index - BESIDE), Math.min(to, index + BESIDE + 1));
  return scene.page.kind === 'text' && beside.some((judged) => judged?.role === 'byline');
}

const TIME = /\d[:.]\d\d(?!\d)/;

/** The first so many blocks, counted from nothing, are the site's. */
const TOP = 2;

/** The first lines of a dump are the site's: a date there is a clock, with the menu's words or alone. Further down it must stand alone. */
function isOnTopOfDump(line: LineDate): boolean {
  if (SIGNED.test(line.before) || NAMED.test(line.behind)) return false;
  if (line.index <= TOP) return tellsToday(line) || standsAlone(line);
  return tellsToday(line) && standsAlone(line);
}

/** The "on" or "by" of a byline. */
const SIGNED = /(?<!\p{L})(?:on|by|von|am|par|le|por|el)(?!\p{L})/iu;

/** "Ferry returns, 4 March 2021, By JANE ROE": headline, day and name on one line. */
const NAMED = /^[\s,;|·•–—-]*(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or) \p{Lu}/u;

/** Nothing before it but a weekday or a place, and little behind. */
const standsAlone = ({ before, behind }: LineDate): boolean => before.length <= 20 && behind.length <= 20;

const FRAME = new Set(['nav', 'footer', 'aside', 'header']);
const FRAME_NAME = /(?:^|[\s_-])(?:header|masthead|topbar|top|navbar|toolbar)(?:$|[\s_-])/;
const ROOT = new Set(['html', 'body']);

/** In the site's frame of an HTML page (a bar, a menu, a header) that does not hold the article; or a today apart from it. */
function isInFrame(line: LineDate): boolean {
  const { path } = line.judged.block;
  if (path.some(({ tag }) => tag === 'article' || tag === 'main')) return false;
  const own = path.filter(({ tag, node }) => !ROOT.has(tag) && !holdsArticle(line, node));
  if (own.some(({ tag, hints }) => FRAME.has(tag) || FRAME_NAME.test(hints))) return true;
  const isApart = own.length === path.filter(({ tag }) => !ROOT.has(tag)).length;
  return (isApart || isOverMenu(line)) && tellsToday(line);
}

/** Pages that are set as one table have all in one element: what stands first, over the menu, is the site's there. */
function isOverMenu({ scene, index }: LineDate): boolean {
  const between = index <= TOP ? scene.blocks.slice(index + 1, scene.headline) : [];
  return between.some(({ block }) => block.linkChars * 2 > block.text.length);
}

function holdsArticle({ scene }: LineDate, node: number): boolean {
  const article = scene.blocks[scene.headline >= 0 ? scene.headline : scene.firstBody];
  return article?.block.path.some((ancestor) => ancestor.node === node) ?? false;
}
