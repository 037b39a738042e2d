import type { LineDate } from './line-date.ts';
import { CHANGED, PUBLISHED } from './words.ts';

/** A page's top: its first blocks, before anything of the article. */
const TOP = 8;
const LONGEST = 80;
const CLOCK_ELEMENT =
  /(?:^|[\s_-])(?:clock|today|current-?date|currentdate|date-?today|site-date|header-date|top-?date|heute)(?:$|[\s_-])/;
const TODAY =
  /^(?:today(?: is)?|heute(?: ist)?|aujourd.hui|hoy(?: es)?|oggi|hoje|сегодня|bugün|اليوم|امروز|今日)(?!\p{L})/iu;

/**
 * A page's "today": a date that stands alone above the headline among what belongs to the site,
 * with no word that it is the article's. A date between headline and text is none.
 */
export function isClock(line: LineDate): boolean {
  const { judged, scene, index } = line;
  const { text } = judged.block;
  if (text.length > LONGEST || PUBLISHED.test(line.before) || CHANGED.test(line.before)) return false;
  if (CLOCK_ELEMENT.test(line.hints) || TODAY.test(text)) return true;
  if (scene.page.kind === 'html') return line.place === 'above-headline' && isInFrame(line);
  return line.place === 'above-headline' && index < TOP && standsAlone(line);
}

const FRAME = new Set(['nav', 'footer', 'aside']);

/** In the site's frame of an HTML page: a bar, a menu, a header that is not the article's. */
function isInFrame({ judged }: LineDate): boolean {
  const tags = judged.block.path.map(({ tag }) => tag);
  if (tags.includes('article') || tags.includes('main')) return false;
  return tags.includes('header') || tags.some((tag) => FRAME.has(tag));
}

const standsAlone = ({ before, behind }: LineDate): boolean => before.length <= 20 && behind.length <= 20;
