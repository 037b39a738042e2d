import type { Page } from '../../page/index.ts';
import { siteKeys } from '../publisher/site-names.ts';
import { matchesTitle, statedTitles, titleKey } from '../roles/titles.ts';
import { TAGS } from '../roles/words/tags.ts';
import { isEmpty } from './general.ts';

const LONGEST = 60;
const MOST_WORDS = 7;
const SHORTEST_TITLE = 20;

/** A number, an address, a pair or an id of a system's own ("type:article", "author=12", "_prio_3", "a81f03c2"). */
const MACHINE = /^\P{L}*$|https?:|^[^\s:=]+[:=][^\s:=]+$|[{}<>_]|[?!]$|^[0-9a-f]{8,}$/u;

/** "Category: Life": a system's own kinds of names. */
const SORTED =
  /^(?:[\p{L}\d]+[ -])?(?:category|section|type|topic|tag|channel|subject|author|brand|source):\s/iu;

/** "world-news": words as an address has them. */
const SLUG = /^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)+$/u;
export const isSlug = (name: string): boolean => SLUG.test(name);

/** What no section and no keyword is: too long, made for machines, telling nothing, the site's own name, the headline. */
export function isNoName(name: string, page: Page, headline: string | null): boolean {
  if (name.length < 2 || name.length > LONGEST || MACHINE.test(name)) return !isIdeograph(name);
  if (name.split(' ').length > MOST_WORDS || SORTED.test(name)) return true;
  if (isEmpty(name) || isLabel(name)) return true;
  const key = titleKey(name);
  if (siteKeys(page).has(key) || siteKeys(page).has(key.replace(/^the/, ''))) return true;
  return (headline !== null && key === titleKey(headline)) || isTitle(key, page);
}

/** "Tags", "Filed under", "Más temas": what stands before tags. */
const isLabel = (name: string): boolean =>
  TAGS.some((rule) => rule.name === 'tags-only' && rule.pattern.test(name));

const isIdeograph = (name: string): boolean => /^\p{sc=Han}$/u.test(name);

/** A title cut short or with the site's name glued to it; a section's short name may well stand in a title. */
const isTitle = (key: string, page: Page): boolean =>
  key.length >= SHORTEST_TITLE && matchesTitle(key, statedTitles(page));
