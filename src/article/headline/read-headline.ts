import type { Page } from '../../page/index.ts';
import { siteKeys } from '../publisher/site-names.ts';
import { titleKey } from '../roles/titles.ts';
import type { JudgedBlock } from '../types.ts';
import { heaviest } from './heaviest.ts';
import { mainHeading } from './main-heading.ts';
import { shareWords } from './share-words.ts';
import { statedTitles } from './stated-titles.ts';
import type { Title } from './title.ts';
import { withKicker } from './with-kicker.ts';
import { withoutKicker } from './without-kicker.ts';
import { withoutSite } from './without-site.ts';

/** What is shown outweighs all that is stated, unless it is a label and the two have no word in common. */
const SHOWN = 7;
const SHOWN_ALONE = 1.5;
const LABEL = 3;

/**
 * The headline that page and metadata agree on most; what is shown weighs most. A site's name is no headline,
 * and where nothing gives one there is none.
 */
export function readHeadline(page: Page, blocks: readonly JudgedBlock[]): string | null {
  const site = siteKeys(page);
  const judged = judgedHeadline(blocks, site);
  const stated = statedTitles(page, site, judged === null ? [] : [judged]);
  const shown = shownHeadline(page, judged, site, stated);
  if (shown === null) return heaviest(stated);
  const whole = page.kind === 'text' ? shown : withKicker(shown, statedTitles(page, site, []), page.blocks);
  const weight = isHeadline(shown, stated) ? SHOWN : SHOWN_ALONE;
  return heaviest([{ text: whole, weight, ofArticle: true }, ...stated]);
}

function judgedHeadline(blocks: readonly JudgedBlock[], site: ReadonlySet<string>): string | null {
  const stated = blocks.find(({ block }) => block.stated === 'headline')?.block.text ?? null;
  const headline = blocks.find(({ role }) => role === 'headline');
  const text = stated ?? headline?.block.text ?? null;
  return text === null || site.has(titleKey(text)) ? null : withoutSite(text, site, () => false);
}

/** The block judged to be the headline, without its kicker; the page's main heading where no metadata bears that block out. */
function shownHeadline(
  page: Page,
  judged: string | null,
  site: ReadonlySet<string>,
  stated: readonly Title[],
): string | null {
  const texts = stated.map(({ text }) => text);
  const keys = keysOf(stated.filter(({ ofArticle }) => ofArticle)) ?? keysOf(stated);
  const bare = judged === null ? null : withoutKicker(judged, texts);
  const borneOut = bare !== null && (bare !== judged || keys?.has(titleKey(bare)));
  if (borneOut || page.kind === 'text') return bare;
  return mainHeading(page.blocks, site, keys ?? new Set()) ?? bare;
}

const keysOf = (titles: readonly Title[]): Set<string> | null =>
  titles.length === 0 ? null : new Set(titles.map(({ text }) => titleKey(text)));

/** A heading of one to three words that no metadata knows may be a section's. */
const isHeadline = (shown: string, stated: readonly Title[]): boolean =>
  shown.split(' ').length > LABEL ||
  shareWords(
    shown,
    stated.map(({ text }) => text),
  );
