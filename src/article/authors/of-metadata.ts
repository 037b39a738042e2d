import type { Page, Witness } from '../../page/index.ts';
import { mainItems } from '../dates/case/main-item.ts';
import { splitNames } from './split-names.ts';

const NAMED = /^(?:mainentityofpage\.)?(?:author|creator)(?:\.name)?$/i;
const META =
  /^(?:author|article:author|og:article:author|byl|dc\.creator|dcterms\.creator|dc\.contributor|parsely-author|sailthru\.author|citation_author|cxenseparse:author|news_author|authors?_name|article:author_name|parsely-author|twitter:data1_author)$/i;

/** Names that JSON-LD or microdata gives the page's article, the most trusted item's; each value split into names. */
export function authorsOfItems(page: Page, origin: Witness['origin']): string[] {
  const main = mainItems(page);
  let best: { key: number; trust: number } | null = null;
  const byItem = new Map<number, string[]>();
  for (const witness of page.witnesses) {
    if (witness.origin !== origin || !NAMED.test(witness.name) || isAddress(witness.value)) continue;
    const trust = main.trust(witness);
    if (trust < 0.4) continue;
    if (best === null || trust > best.trust) best = { key: witness.item, trust };
    byItem.set(witness.item, [...(byItem.get(witness.item) ?? []), ...splitNames(witness.value)]);
  }
  return best === null ? [] : [...new Set(byItem.get(best.key))];
}

export function authorsOfMeta(page: Page): string[] {
  const names = page.witnesses
    .filter(({ origin, name, value }) => origin === 'meta' && META.test(name) && !isAddress(value))
    .flatMap(({ name, value }) => splitNames(/citation|dc\./i.test(name) ? givenNameFirst(value) : value));
  return [...new Set(names)];
}

/** Libraries write "Roe, Jane". */
const givenNameFirst = (value: string): string => value.replace(/^([^,;]{2,30}), ([^,;]{2,30})$/, '$2 $1');

const isAddress = (value: string): boolean => /^(?:https?:|\/|www\.|#)/.test(value);
