import type { Page } from '../../page/index.ts';

/** Letters and digits alone, in lower case: what two settings of one title have in common. */
export function titleKey(text: string): string {
  const lower = text.toLowerCase();
  let key = '';
  let from = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdfff) return lower.replace(/[^\p{L}\p{N}]+/gu, '');
    if (isLetterOrDigit(code)) continue;
    if (at > from) key += lower.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? lower : key + lower.slice(from);
}

/** What is known of each UTF-16 code unit: 0 nothing yet, 1 a letter or digit, 2 none. */
const KNOWN = new Uint8Array(0x10000);

function isLetterOrDigit(code: number): boolean {
  KNOWN[code] ||= /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 2;
  return KNOWN[code] === 1;
}

const NAMES = new Set([
  'title',
  'og:title',
  'twitter:title',
  'headline',
  'name',
  'dc.title',
  'sailthru.title',
  'parsely-title',
]);
/** Pages that state more of them list other pages. */
const MOST_TITLES = 20;
const ITEMS = /article|posting|report|webpage|^$/;

/** Two blocks that begin with the same so many characters say the same. */
const BEGINNING = 400;

export const blockKey = (text: string): string => titleKey(text.slice(0, BEGINNING));

/** A number that is the same for blocks of the same key, and seldom for others; much quicker to come by. */
export function blockHash(text: string): number {
  const lower = text.slice(0, BEGINNING).toLowerCase();
  let hash = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdfff) return hashOfKey(blockKey(text));
    if (isLetterOrDigit(code)) hash = (Math.imul(hash, 31) + code) | 0;
  }
  return hash;
}

/** The same of a key. */
export function hashOfKey(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
  return hash;
}

const STATED = new WeakMap<Page, readonly string[]>();

/** What the page says its title is, outside its visible text, as keys; the site's name may be glued to them. */
export function statedTitles(page: Page): readonly string[] {
  let stated = STATED.get(page);
  if (stated === undefined) {
    stated = readTitles(page);
    STATED.set(page, stated);
  }
  return stated;
}

function readTitles(page: Page): string[] {
  const keys = new Set<string>();
  for (const { origin, name, value, itemType } of page.witnesses) {
    if (!NAMES.has(name.toLowerCase()) || value.length > 400) continue;
    if ((origin === 'json-ld' || origin === 'microdata') && !ITEMS.test(itemType ?? '')) continue;
    if (origin !== 'url') keys.add(titleKey(value));
    if (keys.size > MOST_TITLES) break;
  }
  keys.delete('');
  return [...keys];
}

/** Is this the stated title, or all of it but the site's name? */
export function matchesTitle(key: string, titles: readonly string[]): boolean {
  if (key.length < 6) return false;
  return titles.some(
    (title) =>
      title === key ||
      (key.length >= 12 && key.length * 2.2 >= title.length && title.includes(key)) ||
      (title.length >= 12 && title.length * 1.5 >= key.length && key.includes(title)),
  );
}
