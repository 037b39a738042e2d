import type { Page } from '../../page/index.ts';

/** The address that the page calls its own, absolute and without a fragment; else the one that it was fetched from. */
export function readCanonical(page: Page): string | null {
  const named = [
    page.witnesses.find(({ origin, name }) => origin === 'link' && name === 'canonical')?.value,
    page.witnesses.find(({ origin, name }) => origin === 'meta' && name === 'og:url')?.value,
    page.url,
  ];
  for (const address of named) {
    const absolute = address ? absoluteOf(address, page.url) : null;
    if (absolute !== null) return absolute;
  }
  return null;
}

function absoluteOf(address: string, base: string | null): string | null {
  const bare = address.trim();
  const whole = bare.startsWith('//') && base === null ? `https:${bare}` : bare;
  const url = URL.parse(whole, base ?? undefined);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url.href;
}
