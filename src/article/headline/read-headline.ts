import type { Page, Witness } from '../../page/index.ts';
import { siteKeys } from '../publisher/site-names.ts';
import { titleKey } from '../roles/titles.ts';
import type { JudgedBlock } from '../types.ts';
import { shareWords, withoutKicker } from './shown.ts';
import { unescapeTwice } from './unescape.ts';
import { withoutSite } from './without-site.ts';

interface Title {
  readonly text: string;
  readonly weight: number;
}

/** How far each witness is trusted to give the headline as printed. */
const WEIGHTS: Readonly<Record<string, number>> = {
  headline: 2.4,
  'og:title': 2,
  'twitter:title': 1.2,
  title: 1.2,
  'dc.title': 1,
  'parsely-title': 1.2,
  'sailthru.title': 1.2,
};
/** What is shown outweighs all that is stated, unless the two have no word in common. */
const SHOWN = 7;
const SHOWN_ALONE = 1.5;
const ARTICLE = /article|posting|report$/;

/**
 * The headline that page and metadata agree on most; what is shown weighs most. A site's name is no headline,
 * and where nothing gives one there is none.
 */
export function readHeadline(page: Page, blocks: readonly JudgedBlock[]): string | null {
  const site = siteKeys(page);
  const shown = shownHeadline(blocks, site);
  const stated = statedTitles(page, shown, site);
  if (shown === null) return heaviest(stated);
  const texts = stated.map(({ text }) => text);
  const weight = shareWords(shown, texts) ? SHOWN : SHOWN_ALONE;
  return heaviest([{ text: withoutKicker(shown, texts), weight }, ...stated]);
}

function shownHeadline(blocks: readonly JudgedBlock[], site: ReadonlySet<string>): string | null {
  const text = blocks.find(({ role }) => role === 'headline')?.block.text ?? null;
  return text === null || site.has(titleKey(text)) ? null : text;
}

function statedTitles(page: Page, shown: string | null, site: ReadonlySet<string>): Title[] {
  const key = shown === null ? null : titleKey(shown);
  return page.witnesses.flatMap((witness): Title[] => {
    const weight = weightOf(witness);
    if (weight === 0) return [];
    const text = withoutSite(unescapeTwice(witness.value.trim()), site, (part) => titleKey(part) === key);
    return text === '' || site.has(titleKey(text)) ? [] : [{ text, weight }];
  });
}

function weightOf({ origin, name, itemType, value }: Witness): number {
  const weight = WEIGHTS[name.toLowerCase()] ?? 0;
  if (weight === 0 || value.length > 400) return 0;
  if (origin === 'json-ld' || origin === 'microdata' || origin === 'rdfa') {
    return name === 'headline' && itemType !== null && ARTICLE.test(itemType) ? weight : 0;
  }
  return weight;
}

/** Titles that say the same words count together; the first of them is taken. */
function heaviest(titles: readonly Title[]): string | null {
  const sums = new Map<string, { text: string; weight: number }>();
  for (const { text, weight } of titles) {
    const key = titleKey(text);
    const sum = sums.get(key);
    if (sum) sum.weight += weight;
    else if (key !== '') sums.set(key, { text, weight });
  }
  let best: { text: string; weight: number } | null = null;
  for (const sum of sums.values()) if (best === null || sum.weight > best.weight) best = sum;
  return best?.text ?? null;
}
