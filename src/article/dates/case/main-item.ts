import type { Page, Witness } from '../../../page/index.ts';

const ARTICLE_TYPES = new Set(
  'article newsarticle blogposting reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle reviewnewsarticle socialmediaposting liveblogposting techarticle scholarlyarticle report review recipe posting askpublicnewsarticle advertisercontentarticle satiricalarticle medicalscholarlyarticle'.split(
    ' ',
  ),
);
const PAGE_TYPES = new Set(['webpage', 'itempage', 'creativework', 'newsmediaorganization', 'website']);

/** Which of the items that a page describes is the page's own article, and how far each is trusted to be. */
export interface MainItems {
  /** 0 to 1. */
  trust(witness: Witness): number;
}

/** Weighs a page's items: a page of one article has one, a list of teasers has many. */
export function mainItems(page: Page): MainItems {
  const articles = new Set<string>();
  for (const witness of page.witnesses) {
    if (isArticle(witness.itemType)) articles.add(keyOf(witness));
  }
  const first = new Map<string, string>();
  for (const key of articles) {
    const origin = key.slice(0, key.indexOf(' '));
    if (!first.has(origin)) first.set(origin, key);
  }
  const own = ownItem(page.witnesses);
  return { trust: (witness) => trustIn(witness, own, first.get(witness.origin)) };
}

const keyOf = (witness: Witness): string => `${witness.origin} ${witness.item}`;
const isArticle = (type: string | null): boolean => type !== null && ARTICLE_TYPES.has(type);

function trustIn(witness: Witness, own: string | null, first: string | undefined): number {
  if (witness.origin === 'meta' || witness.origin === 'head') return 1;
  const key = keyOf(witness);
  if (isArticle(witness.itemType)) {
    if (key === own) return 1.05;
    return key === first && own === null ? 1 : 0.5;
  }
  if (witness.itemType === null) return 0.8;
  return PAGE_TYPES.has(witness.itemType) ? 0.75 : 0.3;
}

/** The item that says the page's own address is its own. */
function ownItem(witnesses: readonly Witness[]): string | null {
  const canonical = canonicalOf(witnesses);
  if (canonical === null) return null;
  for (const witness of witnesses) {
    const names =
      witness.name === 'url' ||
      witness.name === 'mainEntityOfPage' ||
      witness.name === 'mainEntityOfPage.@id';
    if (names && isArticle(witness.itemType) && bare(witness.value) === canonical) return keyOf(witness);
  }
  return null;
}

function canonicalOf(witnesses: readonly Witness[]): string | null {
  const found = witnesses.find(
    ({ origin, name }) =>
      (origin === 'link' && name === 'canonical') || (origin === 'meta' && name === 'og:url'),
  );
  return found ? bare(found.value) : null;
}

const bare = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[#?].*$/, '')
    .replace(/\/$/, '');
