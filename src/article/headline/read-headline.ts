import type { Page, Witness } from '../../page/index.ts';
import { isSiteName } from '../publisher/site-names.ts';
import { titleKey } from '../roles/titles.ts';
import type { JudgedBlock } from '../types.ts';
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
const SHOWN = 3;
const ARTICLE = /article|posting|report$/;

/**
 * The headline that page and metadata agree on most; what is shown weighs most. A site's name is no headline,
 * and where nothing gives one there is none.
 */
export function readHeadline(page: Page, blocks: readonly JudgedBlock[]): string | null {
  const shown = blocks.filter(({ role }) => role === 'headline').map(({ block }) => block.text);
  const keys = new Set(shown.map(titleKey));
  const titles: Title[] = shown.slice(0, 1).map((text) => ({ text, weight: SHOWN }));
  for (const witness of page.witnesses) {
    const weight = weightOf(witness);
    if (weight === 0) continue;
    const text = withoutSite(witness.value.trim(), page, (part) => keys.has(titleKey(part)));
    if (text !== '' && !isSiteName(text, page)) titles.push({ text, weight });
  }
  return heaviest(titles);
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
