import { latin } from '../latin.ts';

/** Where a saved page comes from and when it was saved, as the program that saved it says. */
export interface Origin {
  readonly url: string | null;
  /** ISO 8601; when it was saved, which says nothing of when it was published. */
  readonly capturedAt: string | null;
}

/** Such comments stand before or right behind the first tags. */
const HEAD = 8192;

/** `<!-- saved from url=(0042)https://... -->`: Chrome, Edge and Internet Explorer. */
const BROWSER = /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i;
const SINGLE_FILE =
  /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)(?:\s+saved date:\s*([^\n(]+?)\s*(?:\(|\n|-->))?/i;
const SAVE_PAGE_URL = /<meta\s+name=["']?savepage-url["']?\s+content=["']([^"']+)/i;
const SAVE_PAGE_DATE = /<meta\s+name=["']?savepage-date["']?\s+content=["']([^"'(]+)/i;

/** Reads what a browser, SingleFile or Save Page WE wrote into a page that it saved; both null in any other page. */
export function originOf(bytes: Uint8Array): Origin {
  const head = latin(bytes.subarray(0, HEAD));
  const single = SINGLE_FILE.exec(head);
  const url = single?.[1] ?? BROWSER.exec(head)?.[1] ?? SAVE_PAGE_URL.exec(head)?.[1];
  const date = single ? single[2] : SAVE_PAGE_DATE.exec(head)?.[1];
  return originAt(addressOf(url), instantOf(date));
}

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/(\d{14})[a-z_]*\/(https?:\/\/.+)$/;
const PARTS = /(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/;

/** A copy in the Internet Archive has the page's own address, and when it was taken, in its address: that is where it comes from. */
export function originAt(url: string | null, capturedAt: string | null): Origin {
  const [, digits = '', own] = ARCHIVED.exec(url ?? '') ?? [];
  const taken = instantOf(digits.replace(PARTS, '$1-$2-$3T$4:$5:$6Z'));
  return own === undefined ? { url, capturedAt } : { url: addressOf(own), capturedAt: taken ?? capturedAt };
}

/** An address of the web; "about:internet", which Internet Explorer also writes, is none. */
export function addressOf(url: string | null | undefined): string | null {
  const parsed = url ? URL.parse(url.trim().replaceAll('&amp;', '&')) : null;
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

/** A date as mail and JavaScript write it ("Wed, 3 Mar 2021 09:15:00 +0100"), in ISO 8601; null without its zone. */
export function instantOf(date: string | null | undefined): string | null {
  if (!date || !/(?:[+-]\d{4}|GMT|UTC?|\dZ)\b/i.test(date)) return null;
  const instant = new Date(date.trim());
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
