import type { Page, Witness } from '../../page/index.ts';
import { titleKey } from '../roles/titles.ts';
import type { Title } from './title.ts';
import { unescapeTwice } from './unescape.ts';
import { withoutSite } from './without-site.ts';

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
const ARTICLE = /article|posting|report$/;
const LONGEST = 400;
/** A page has a handful; more are a list of other pages. */
const MOST = 50;

/**
 * What the metadata gives as the article's title, without the site's name or its section: what stands before or behind
 * one of the `headlines` (those that the page shows, and those that metadata calls so) is no part of it.
 */
export function statedTitles(page: Page, site: ReadonlySet<string>, headlines: readonly string[]): Title[] {
  const stated = page.witnesses
    .flatMap((witness) => {
      const weight = weightOf(witness);
      return weight === 0 ? [] : [{ name: witness.name, weight, text: unescapeTwice(witness.value.trim()) }];
    })
    .slice(0, MOST);
  const named = stated.filter(({ name }) => name === 'headline').map(({ text }) => text);
  const keys = new Set([...headlines, ...named].map(titleKey));
  return stated.flatMap(({ name, text: whole, weight }): Title[] => {
    const text = withoutSite(whole, site, (part) => keys.has(titleKey(part)));
    return text === '' || site.has(titleKey(text)) ? [] : [{ text, weight, ofArticle: name !== 'title' }];
  });
}

function weightOf({ origin, name, itemType, value }: Witness): number {
  const weight = WEIGHTS[name.toLowerCase()] ?? 0;
  if (weight === 0 || value.length > LONGEST) return 0;
  if (origin === 'json-ld' || origin === 'microdata' || origin === 'rdfa') {
    return name === 'headline' && itemType !== null && ARTICLE.test(itemType) ? weight : 0;
  }
  return weight;
}
