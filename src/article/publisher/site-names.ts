import type { Page, Witness } from '../../page/index.ts';
import { isOutlet } from '../credit/agencies.ts';
import { titleKey } from '../roles/titles.ts';

const ORGANISATIONS =
  /^(?:newsmediaorganization|organization|website|corporation|radiostation|televisionstation)$/;

/** The names that the page gives its site, the surest first: the head of a mail or an archive's export, OpenGraph, the article's publisher, the site's own items. */
export function siteNames(page: Page): string[] {
  const names: string[] = [];
  const add = (holds: (witness: Witness) => boolean): void => {
    for (const witness of page.witnesses)
      if (holds(witness) && isName(witness.value)) names.push(witness.value.trim());
  };
  add(({ origin, name }) => origin === 'head' && name === 'publisher');
  add(({ origin, name, value }) => origin === 'head' && name === 'sender' && isOutlet(value));
  add(({ origin, name }) => origin === 'meta' && /^og:site_?name$/i.test(name));
  add(({ name }) => name === 'publisher.name' || name === 'mainEntityOfPage.publisher.name');
  add(({ itemType, name }) => name === 'name' && itemType !== null && ORGANISATIONS.test(itemType));
  add(({ itemType, name }) => name === 'alternateName' && itemType !== null && ORGANISATIONS.test(itemType));
  add(
    ({ origin, name }) =>
      origin === 'meta' && /^(?:application-name|apple-mobile-web-app-title|dc\.publisher)$/i.test(name),
  );
  return [...new Set(names)];
}

const isName = (value: string): boolean =>
  value.length <= 80 && !/^(?:https?:|#|@)|[{}<>]/.test(value) && /\p{L}/u.test(value);

/** The host that a page stands on, from its own address, else from what it calls its address; without "www.". */
export function domainOf(page: Page): string | null {
  const addresses = [
    page.url,
    ...['canonical', 'og:url', 'url', 'mainEntityOfPage.@id'].map(
      (wanted) => page.witnesses.find(({ name }) => name === wanted)?.value,
    ),
  ];
  for (const address of addresses) {
    const host = address ? hostOf(address) : null;
    if (host !== null) return host;
  }
  return page.witnesses.find(({ origin, name }) => origin === 'head' && name === 'domain')?.value ?? null;
}

export function hostOf(address: string): string | null {
  const whole = address.startsWith('//') ? `https:${address}` : address;
  if (!/^https?:/i.test(whole) || !URL.canParse(whole)) return null;
  const host = new URL(whole).hostname.replace(/^(?:www\d?|m|amp)\./, '');
  return host.includes('.') ? host : null;
}

const KEYS = new WeakMap<Page, ReadonlySet<string>>();

/** The site's names and its domain, as keys (see `titleKey`). */
export function siteKeys(page: Page): ReadonlySet<string> {
  let keys = KEYS.get(page);
  if (keys === undefined) {
    keys = readKeys(page);
    KEYS.set(page, keys);
  }
  return keys;
}

function readKeys(page: Page): ReadonlySet<string> {
  const domain = domainOf(page);
  const keys = new Set(siteNames(page).map(titleKey));
  if (domain !== null) keys.add(titleKey(domain)).add(labelOf(domain));
  keys.delete('');
  return keys;
}

/** "example" of news.example.co.uk. */
function labelOf(domain: string): string {
  const labels = domain.split('.').slice(0, -1);
  if (labels.length > 1 && labels.at(-1)!.length <= 3) labels.pop();
  return titleKey(labels.at(-1) ?? '');
}
