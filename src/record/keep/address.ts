import type { PageRecord } from '../../format/index.ts';

/** What is added to an address to count who came by it. */
const TRACKING = /^(?:utm_|fbclid$|gclid$|mc_[ce]id$|cmp(?:id)?$|ref$)/i;

/**
 * A page's own address as versions of one article are found by it: without scheme, "www.", closing slash and tracking.
 * Null where the page has none, where it is a site's front page, and for an article that came with an id of its own.
 */
export function addressOf({ id, canonical = null }: Pick<PageRecord, 'id' | 'canonical'>): string | null {
  const url = id.startsWith('sha256:') && canonical !== null ? URL.parse(canonical) : null;
  if (url === null) return null;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  const path = url.pathname.replace(/\/+$/, '');
  if (path === '' && url.search === '') return null;
  return `${url.host.replace(/^www\./, '')}${path}${url.search}`;
}
